import type { FastifyRequest } from 'fastify';

/** A person opens an address in a browser, so an error should be a page with links. */
export const isPageVisit = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && headers.accept?.includes('text/html') === true;
