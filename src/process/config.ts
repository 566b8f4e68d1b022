// Environment → checked, typed settings.
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { PROJECT } from '../common/project.js';
import type { Fairness } from '../clients/settings.js';
import { limitSettings } from '../limits/settings.js';
import type { Limits } from '../limits/table.js';
import { doorEnvironment, toDoorSettings } from '../http/door-settings.js';

export { PROJECT };

const port = z.coerce.number().int().min(1).max(65_535);
const absent = (value: unknown): unknown => (value === '' ? undefined : value);

const onOrOff = z.enum(['on', 'off']).transform((value) => value === 'on');
const addresses = z
  .string()
  .transform((value) => value.split(',').map((one) => one.trim()))
  .refine(
    (all) => all.every(isNetwork),
    'expected: addresses or networks such as "10.0.0.0/8", separated by commas',
  );

const environment = z.object({
  HOST: z.preprocess(absent, z.string().default('127.0.0.1')),
  PORT: z.preprocess(absent, port.default(4000)),
  NEO4J_URI: z.preprocess(absent, z.string().optional()),
  NEO4J_USER: z.preprocess(absent, z.string().default('neo4j')),
  NEO4J_PASSWORD: z.preprocess(absent, z.string().optional()),
  NEO4J_DATABASE: z.preprocess(absent, z.string().optional()),
  NEO4J_PORT: z.preprocess(absent, port.optional()),
  ...doorEnvironment,
  ICTGRAPH_HOME: z.preprocess(absent, z.string().default('.ictgraph')),
  ICTGRAPH_DRAFTS: z.preprocess(absent, z.string().optional()),
  ICTGRAPH_LLM_URL: z.preprocess(absent, z.url({ protocol: /^https?$/ }).optional()),
  ICTGRAPH_LLM_KEY: z.preprocess(absent, z.string().optional()),
  ICTGRAPH_LLM_MODEL: z.preprocess(absent, z.string().default('default')),
  ICTGRAPH_DATA: z.preprocess(absent, z.string().default('data')),
  // What shows the server from outside
  MCP: z.preprocess(absent, onOrOff.optional()),
  METRICS: z.preprocess(absent, onOrOff.optional()),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.preprocess(absent, z.url().optional()),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.preprocess(absent, z.url().optional()),
  LOG_LEVEL: z.preprocess(
    absent,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
  TRUSTED_PROXIES: z.preprocess(absent, addresses.optional()),
  TRUSTED_DOCUMENTS: z.preprocess(absent, z.string().optional()),
  INTROSPECTION: z.preprocess(absent, onOrOff.default(true)),
  PLAYGROUND: z.preprocess(absent, onOrOff.default(true)),
  REQUIRE_KEY: z.preprocess(absent, onOrOff.default(false)),
});

export type Config = ReturnType<typeof readConfig>;

export class ConfigError extends Error {}

const OPTIONS = ['--load', '--wait'];

/**
 * @param args of the command line: `--load` loads data/ into a configured Neo4j at the start, `--wait` waits for a
 *   configured Neo4j that does not answer yet
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, args: readonly string[] = []) {
  const unknown = args.find((argument) => !OPTIONS.includes(argument));
  if (unknown !== undefined)
    throw new ConfigError(`"${unknown}" is not an option of the server; allowed: ${OPTIONS.join(' and ')}.`);
  const parsed = environment.safeParse(env);
  const limits = limitSettings.safeParse(env);
  if (!parsed.success || !limits.success)
    throw new ConfigError(
      [parsed, limits]
        .flatMap(({ error }) => error?.issues ?? [])
        .map(({ path, message }) => `${path.join('.')}="${env[String(path[0])]}" is not valid: ${message}.`)
        .join('\n'),
    );
  const settings = parsed.data;
  if (settings.NEO4J_URI !== undefined && settings.NEO4J_PASSWORD === undefined)
    throw new ConfigError(
      'NEO4J_URI is set but NEO4J_PASSWORD is not: set it to the password of that server.',
    );
  if (settings.HSTS_SECONDS > 0 && !settings.PUBLIC_URL?.startsWith('https:'))
    throw new ConfigError(
      'HSTS_SECONDS is set but PUBLIC_URL is not an https address: browsers would use an address that does not answer.',
    );
  const home = resolve(PROJECT, settings.ICTGRAPH_HOME);
  return {
    /** The address of the screens, without a trailing slash. */
    publicUrl: (
      settings.PUBLIC_URL ??
      `http://${settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST}:${settings.PORT}`
    ).replace(/\/+$/, ''),
    doors: toDoorSettings(settings),
    host: settings.HOST,
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL,
    /** Whether /metrics answers: by default only if this machine alone can ask, directly and not through a proxy. */
    metrics: settings.METRICS ?? isPrivate(settings),
    /** Whether /mcp answers: by default only on loopback. */
    mcp: settings.MCP ?? isPrivate(settings),
    slowMilliseconds: limits.data.slowMilliseconds,
    tracesUrl: tracesUrl(settings),
    home,
    data: resolve(PROJECT, settings.ICTGRAPH_DATA),
    /** The folder of documents that are being reviewed. */
    drafts: resolve(PROJECT, settings.ICTGRAPH_DRAFTS ?? join(home, 'drafts')),
    /** Whether nobody but this machine can reach the server, so that editing needs no key. */
    isForThisMachine: isForThisMachine(settings),
    /** A language model that proposes beside the rules; undefined for none. */
    assistant: assistantOf(settings),
    embeddedPort: settings.NEO4J_PORT,
    fairness: readFairness(settings, limits.data, home, env['POINTS_PER_MINUTE']),
    /** Whether a start may change the graph in the configured Neo4j. */
    loads: args.includes('--load'),
    /** Whether a start waits for the configured Neo4j. */
    waits: args.includes('--wait'),
    /** The server to use instead of an embedded one. */
    neo4j:
      settings.NEO4J_URI === undefined
        ? undefined
        : {
            uri: settings.NEO4J_URI,
            user: settings.NEO4J_USER,
            password: settings.NEO4J_PASSWORD ?? '',
            database: settings.NEO4J_DATABASE,
          },
  } as const;
}

/** Only this machine can connect: directly, and not through a proxy. */
const isPrivate = ({ HOST, TRUSTED_PROXIES, PUBLIC_URL }: Settings): boolean =>
  isLoopback(HOST) && TRUSTED_PROXIES === undefined && PUBLIC_URL === undefined;

/** Also no page of another origin may use it, or show it in a frame. */
const isForThisMachine = (settings: Settings): boolean =>
  isPrivate(settings) && settings.CORS_ORIGINS.length === 0 && settings.FRAME_ANCESTORS.length === 0;

const isLoopback = (host: string): boolean => /^(127\.|::1$|\[::1\]$|localhost$)/.test(host);

/** The endpoint for traces as it is, or the one for all signals with OpenTelemetry's path for traces. */
const tracesUrl = (settings: {
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  readonly OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?: string | undefined;
}): string | undefined =>
  settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ??
  settings.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/*$/, '/v1/traces');

type Settings = z.infer<typeof environment>;

function readFairness(settings: Settings, limits: Limits, home: string, rate: string | undefined): Fairness {
  const limitsRate = rate === 'off' ? false : rate ? true : !isPrivate(settings);
  if (limitsRate && limits.pointsPerMinute < Math.max(limits.points, limits.exportPoints))
    throw new ConfigError(
      `POINTS_PER_MINUTE is ${limits.pointsPerMinute}, but one query may cost ${limits.points} (QUERY_POINTS) and an export costs ` +
        `${limits.exportPoints}: set it at least as high, or QUERY_POINTS lower.`,
    );
  return {
    limits,
    limitsRate,
    trustedProxies: settings.TRUSTED_PROXIES ?? [],
    trustedDocuments: settings.TRUSTED_DOCUMENTS && resolve(PROJECT, settings.TRUSTED_DOCUMENTS),
    introspection: settings.INTROSPECTION,
    playground: settings.PLAYGROUND,
    keys: join(home, 'keys.json'),
    requiresKey: settings.REQUIRE_KEY,
  };
}

function isNetwork(text: string): boolean {
  const [address = '', bits = '0'] = text.split('/');
  const version = isIP(address);
  return version !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

const assistantOf = (settings: {
  readonly ICTGRAPH_LLM_URL?: string | undefined;
  readonly ICTGRAPH_LLM_KEY?: string | undefined;
  readonly ICTGRAPH_LLM_MODEL: string;
}): { url: string; key: string | undefined; model: string } | undefined =>
  settings.ICTGRAPH_LLM_URL === undefined
    ? undefined
    : { url: settings.ICTGRAPH_LLM_URL, key: settings.ICTGRAPH_LLM_KEY, model: settings.ICTGRAPH_LLM_MODEL };
