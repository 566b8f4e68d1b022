import type { FastifyRequest } from 'fastify';

/** A person opens an address in a browser: what goes wrong is told by a page that leads on. */
export const isPageVisit = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && headers.accept?.includes('text/html') === true;
