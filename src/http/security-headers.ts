// What every answer asks of browsers: run only the scripts of the screens, do not guess types, show no screen in
// the frame of another page, and let no other page embed an answer.
import { createHash } from 'node:crypto';
import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { DoorSettings } from './door-settings.js';

type Policy = FastifyHelmetOptions['contentSecurityPolicy'];

/** The one style element that Cytoscape writes into the page. */
const CYTOSCAPE = hashOf('.__________cytoscape_container { position: relative; }');

/** Features that no screen uses; copying to the clipboard is one that some do. */
export const PERMISSIONS = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** For answers that no route gives, such as to an unreadable request: they are never a page. */
export const BARE_HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export const helmetOptions = (settings: DoorSettings): FastifyHelmetOptions => ({
  contentSecurityPolicy: policy(settings),
  crossOriginEmbedderPolicy: { policy: 'require-corp' },
  // this header cannot name origins, so the policy does
  xFrameOptions: settings.frameAncestors.length === 0 && { action: 'deny' },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: settings.hstsSeconds > 0 && {
    maxAge: settings.hstsSeconds,
    includeSubDomains: false,
  },
});

/** @param inlineStyles for the page of the editor, which writes its own style elements and attributes */
export const policy = ({ frameAncestors }: DoorSettings, inlineStyles = false): Policy => ({
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'connect-src': ["'self'"],
    'font-src': ["'self'", 'data:'],
    'form-action': ["'self'"],
    'frame-ancestors': frameAncestors.length === 0 ? ["'none'"] : frameAncestors,
    'img-src': ["'self'", 'data:', 'blob:'],
    'script-src': ["'self'"],
    'style-src': ["'self'", inlineStyles ? "'unsafe-inline'" : CYTOSCAPE],
    'worker-src': ["'self'"],
  },
});

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
