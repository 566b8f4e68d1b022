// Settings of the doors: the server's host names, and the other origins that may use it. On loopback none is needed.
import { z } from 'zod';

export interface DoorSettings {
  /** Host names, without ports, under which clients reach the server. If empty, only loopback checks the Host header. */
  readonly hosts: readonly string[];
  /** Origins whose pages may read answers; `*` allows all. */
  readonly corsOrigins: readonly string[];
  /** Origins whose pages may show a screen in a frame. */
  readonly frameAncestors: readonly string[];
  /** Browsers use only HTTPS for this many seconds; 0 sends no header. */
  readonly hstsSeconds: number;
}

export const CLOSED: DoorSettings = {
  hosts: [],
  corsOrigins: [],
  frameAncestors: [],
  hstsSeconds: 0,
};

const absent = (value: unknown): unknown => (value === '' ? undefined : value);

const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const isHostName = (text: string): boolean =>
  /^[a-z\d._-]+$|^\[[\da-f:.]+\]$/i.test(text) && URL.canParse(`http://${text}`);

const list = (isValid: (one: string) => boolean, wanted: string) =>
  z
    .string()
    .default('')
    .transform((text, context) => {
      const given = text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
      for (const wrong of given.filter((one) => !isValid(one)))
        context.addIssue({ code: 'custom', message: `"${wrong}" is not ${wanted}` });
      return given;
    });

const ORIGIN = 'an origin: scheme, host and port without a path, such as https://charts.example.org';

/** Spread into the schema of all settings. */
export const doorEnvironment = {
  PUBLIC_URL: z.preprocess(
    absent,
    z
      .string()
      .optional()
      .refine((text) => text === undefined || isOrigin(text.replace(/\/$/, '')), {
        message: 'it is the address of the home screen without a path, such as https://graph.example.org',
      }),
  ),
  ALLOWED_HOSTS: list(isHostName, 'a host name without a port, such as graph.example.org'),
  CORS_ORIGINS: list((one) => one === '*' || isOrigin(one), `${ORIGIN}; or * for all`),
  FRAME_ANCESTORS: list(isOrigin, ORIGIN),
  HSTS_SECONDS: z.preprocess(absent, z.coerce.number().int().min(0).default(0)),
};

type Parsed = z.infer<z.ZodObject<typeof doorEnvironment>>;

export const toDoorSettings = (parsed: Parsed): DoorSettings => ({
  hosts: [
    ...(parsed.PUBLIC_URL === undefined ? [] : [new URL(parsed.PUBLIC_URL).hostname]),
    ...parsed.ALLOWED_HOSTS.map((host) => host.toLowerCase()),
  ],
  corsOrigins: parsed.CORS_ORIGINS,
  frameAncestors: parsed.FRAME_ANCESTORS,
  hstsSeconds: parsed.HSTS_SECONDS,
});
