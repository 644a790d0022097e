import { Instant, type ServiceName, services } from '@candor/contracts';
import { z } from 'zod';
import { type Mailbox, parseMailbox } from '../mail/mail-address.ts';
import { isNetwork } from './network.ts';

export type Mode = 'production' | 'development' | 'test';

/** What a service is told from outside: read once at start, checked, and then passed on as a value. */
export interface ServiceConfig {
  readonly service: ServiceName;
  /** First part of every name in MongoDB, Kafka and Redis, so that installations can share servers. */
  readonly prefix: string;
  readonly mode: Mode;
  readonly mongodbUrl: string;
  readonly kafkaBrokers: readonly string[];
  readonly redisUrl: string;
  readonly host: string;
  readonly port: number;
  /** Base URL of every service that takes requests, this one included. */
  readonly services: Readonly<Record<string, string>>;
  /** 32 bytes. */
  readonly masterKey: Uint8Array;
  readonly testClock: Instant | undefined;
  readonly logLevel: string;
  readonly otlpEndpoint: string | undefined;
  readonly webDirectory: string | undefined;
  /** Where people reach the installation, for links in mail: without a slash at its end. */
  readonly baseUrl: string;
  /** With its password. Undefined: mail goes to the local mailbox. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: Mailbox;
  /** Addresses and networks of the proxies in front of the gateway: what they say of where a request comes from is believed. */
  readonly trustedProxies: readonly string[];
  /** So many holds of a chat type one visitor gets in ten minutes without signing in. */
  readonly holdsPerVisitor: number;
}

/** The environment does not say what is needed; the message is for the person who starts the service. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const url = (protocols: readonly string[], example: string) =>
  z.string().refine((text) => protocols.includes(protocolOf(text)), { error: `must be a URL such as ${example}` });

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 1 to 65535')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, { error: 'must be a port number from 1 to 65535' });

const exampleServices = '{"gateway":"http://127.0.0.1:4200","scheduling":"http://127.0.0.1:4201"}';

/** What a variable that must be there looks like. */
const examples: Readonly<Record<string, string>> = {
  MONGODB_URL: 'give the URL of a MongoDB replica set, such as mongodb://127.0.0.1:27017/?replicaSet=candor',
  KAFKA_BROKERS: 'give the brokers, such as kafka-1:9092,kafka-2:9092',
  REDIS_URL: 'give the URL of Redis, such as redis://127.0.0.1:6379',
  CANDOR_SERVICES: `give the URL of every service, such as ${exampleServices}`,
  CANDOR_MASTER_KEY: 'make one with `openssl rand -base64 32` and keep it: without it personal data cannot be read',
};

const Environment = z.object({
  CANDOR_SERVICE: z.enum(services).optional(),
  CANDOR_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be lower-case letters, digits and dashes, at most 31, beginning with a letter')
    .default('candor'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  MONGODB_URL: url(['mongodb:', 'mongodb+srv:'], 'mongodb://127.0.0.1:27017/?replicaSet=candor'),
  KAFKA_BROKERS: z
    .string()
    .transform((text) => text.split(',').map((broker) => broker.trim()))
    .refine((brokers) => brokers.every((broker) => /^[^\s:/]+:\d{1,5}$/.test(broker)), {
      error: 'must be a list such as kafka-1:9092,kafka-2:9092',
    }),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://127.0.0.1:6379'),
  CANDOR_HOST: z.string().min(1).optional(),
  CANDOR_PORT: port.optional(),
  CANDOR_SERVICES: z.string().transform((text, context) => serviceUrls(text, (message) => context.addIssue({ code: 'custom', message }))),
  CANDOR_MASTER_KEY: z
    .string()
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .refine((key) => key.length === 32, {
      error: `must be 32 bytes in base64; ${examples['CANDOR_MASTER_KEY']}`,
    }),
  CANDOR_TEST_CLOCK: z
    .string()
    .refine((text) => Instant.safeParse(text).success, {
      error: 'must be an instant in UTC with milliseconds, such as 2026-03-29T09:00:00.000Z',
    })
    .optional(),
  CANDOR_LOG_LEVEL: z.enum(logLevels).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(['http:', 'https:'], 'http://127.0.0.1:4318').optional(),
  CANDOR_WEB_DIR: z.string().min(1).optional(),
  CANDOR_BASE_URL: url(['http:', 'https:'], 'https://candor.example').optional(),
  CANDOR_SMTP_URL: url(['smtp:', 'smtps:'], 'smtps://user:password@mail.example:465').optional(),
  CANDOR_MAIL_FROM: z
    .string()
    .transform((text) => parseMailbox(text))
    .refine((from) => from !== undefined, { error: 'must be an address such as Candor <candor@mail.example>' })
    .optional(),
  CANDOR_TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((proxy) => proxy.trim()))
    .refine((proxies) => proxies.every(isNetwork), { error: 'must be a list of addresses and networks such as 10.0.0.7,10.1.0.0/16' })
    .default([]),
  CANDOR_HOLDS_PER_VISITOR: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'must be a number such as 20')
    .transform(Number)
    .default(20),
});

/** Reads the configuration of one service. Throws {@link ConfigProblem}. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, service: ServiceName): ServiceConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const checked = Environment.safeParse(given);
  if (!checked.success) throw new ConfigProblem(explain(service, checked.error));
  const values = checked.data;
  if (values.NODE_ENV === 'production' && values.CANDOR_TEST_CLOCK !== undefined)
    throw new ConfigProblem(
      `${service} cannot start: CANDOR_TEST_CLOCK is refused in production; unset it, or do not set NODE_ENV=production.`,
    );
  if (values.CANDOR_SMTP_URL !== undefined && values.CANDOR_MAIL_FROM === undefined)
    throw new ConfigProblem(
      `${service} cannot start: CANDOR_SMTP_URL needs CANDOR_MAIL_FROM, the sender of all mail, such as Candor <candor@mail.example>.`,
    );
  return {
    service,
    prefix: values.CANDOR_PREFIX,
    mode: values.NODE_ENV,
    mongodbUrl: values.MONGODB_URL,
    kafkaBrokers: values.KAFKA_BROKERS,
    redisUrl: values.REDIS_URL,
    ...address(service, values),
    services: values.CANDOR_SERVICES,
    masterKey: values.CANDOR_MASTER_KEY,
    testClock: values.CANDOR_TEST_CLOCK,
    logLevel: values.CANDOR_LOG_LEVEL,
    otlpEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
    webDirectory: values.CANDOR_WEB_DIR,
    baseUrl: (values.CANDOR_BASE_URL ?? values.CANDOR_SERVICES['gateway'] ?? '').replace(/\/+$/, ''),
    smtpUrl: values.CANDOR_SMTP_URL,
    mailFrom: values.CANDOR_MAIL_FROM ?? { name: 'Candor', address: 'candor@localhost' },
    trustedProxies: values.CANDOR_TRUSTED_PROXIES,
    holdsPerVisitor: values.CANDOR_HOLDS_PER_VISITOR,
  };
}

/** The gateway is the door: it may be told a port of its own. Every other address is the one the others know. */
function address(service: ServiceName, values: z.output<typeof Environment>): { host: string; port: number } {
  const urls = values.CANDOR_SERVICES;
  // the gateway has the keys that tokens are checked with
  const missing = [service, 'gateway' as const].find((name) => urls[name] === undefined);
  if (missing !== undefined)
    throw new ConfigProblem(`${service} cannot start: CANDOR_SERVICES has no "${missing}"; add its URL, such as "http://127.0.0.1:4201".`);
  const { hostname, port: number, protocol } = new URL(urls[service] ?? '');
  const own = number === '' ? (protocol === 'https:' ? 443 : 80) : Number(number);
  return {
    host: values.CANDOR_HOST ?? (hostname === 'localhost' ? '127.0.0.1' : hostname.replace(/^\[|\]$/g, '')),
    port: service === 'gateway' ? (values.CANDOR_PORT ?? own) : own,
  };
}

function serviceUrls(text: string, problem: (message: string) => void): Readonly<Record<string, string>> {
  const example = `such as ${exampleServices}`;
  const parsed = z.record(z.string(), z.string()).safeParse(parseJson(text));
  if (!parsed.success) problem(`must be JSON, service name to URL, ${example}`);
  const urls = parsed.data ?? {};
  for (const [name, value] of Object.entries(urls))
    if (!['http:', 'https:'].includes(protocolOf(value))) problem(`has "${value}" for "${name}", which is not an http URL; ${example}`);
  return Object.fromEntries(Object.entries(urls).map(([name, value]) => [name, value.replace(/\/+$/, '')]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const protocolOf = (text: string): string => (URL.canParse(text) ? new URL(text).protocol : '');

function explain(service: ServiceName, error: z.ZodError): string {
  const lines = error.issues.map((issue) => {
    const missing = issue.code === 'invalid_type' && issue.input === undefined;
    return `  ${issue.path.join('.')} ${missing ? `is not set: ${examples[issue.path.join('.')] ?? 'it is needed'}` : sentence(issue)}`;
  });
  return [`${service} cannot start: its environment needs a correction.`, ...lines].join('\n');
}

const sentence = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_value' ? `must be one of ${issue.values.join(', ')}` : issue.message;
