// Which pages of other origins may use the server. There is no login by cookie and GET only reads, so a forged request
// gains nothing; but it would cost work, and a page that is not allowed could not read the answer anyway.
import type { FastifyRequest } from 'fastify';
import type { DoorSettings } from './door-settings.js';

const EXPOSED = [
  'content-disposition',
  'etag',
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'x-request-id',
  'x-schema-version',
];

/** Seconds for which a browser need not ask again; no browser keeps it longer. */
const PREFLIGHT_HOLDS = 7_200;

export const corsOptions = (origins: readonly string[], request: FastifyRequest) => ({
  origin: origins.includes('*') ? '*' : [...origins],
  methods: ['GET', 'HEAD', 'POST'],
  exposedHeaders: EXPOSED,
  maxAge: PREFLIGHT_HOLDS,
  preflight: isPreflight(request),
});

/** Whether the browser reports a page of another origin that may not use the server. */
export function isForeign(
  { headers, method, url, routeOptions }: FastifyRequest,
  { corsOrigins: origins, frameAncestors }: Pick<DoorSettings, 'corsOrigins' | 'frameAncestors'>,
): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  const shownIn = headers['sec-fetch-dest'];
  if (shownIn === 'document' && method === 'GET' && !isQuery(url)) return false; // somebody follows a link
  // a screen in a frame; its policy says whose
  if (shownIn === 'iframe' && frameAncestors.length > 0 && routeOptions.config.isScreen) return false;
  const { origin } = headers;
  return origin === undefined || !(origins.includes('*') || origins.includes(origin));
}

const isQuery = (url: string): boolean => /^\/(graphql(\?|$)|reconcile\?)/.test(url);

const isPreflight = ({ method, headers }: FastifyRequest): boolean =>
  method === 'OPTIONS' &&
  headers.origin !== undefined &&
  headers['access-control-request-method'] !== undefined;
