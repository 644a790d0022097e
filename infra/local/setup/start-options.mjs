// @ts-check
import { parseArgs } from 'node:util';
import { SetupError } from './setup-error.mjs';

const levels = ['trace', 'debug', 'info', 'warn', 'error'];

/** What `npm start` understands; each line of the help is one entry. */
const flags = /** @type {const} */ ({
  port: { type: 'string', value: '<number>', help: 'port of the web app and the API (or CANDOR_PORT; default 4200)' },
  processes: { type: 'boolean', help: 'one process per service instead of one for all' },
  reset: { type: 'boolean', help: 'begin with empty databases: wipes .candor/data' },
  demo: { type: 'boolean', help: 'fills it with a made-up year, unless it is filled already (`npm run demo`)' },
  'test-clock': { type: 'string', value: '<instant>', help: 'a clock that only moves by `npm run candor -- clock advance 14d`' },
  'mongodb-url': { type: 'string', value: '<url>', help: 'your own MongoDB, a replica set (or MONGODB_URL)' },
  'kafka-brokers': { type: 'string', value: '<host:port,…>', help: 'your own Kafka (or KAFKA_BROKERS)' },
  'redis-url': { type: 'string', value: '<url>', help: 'your own Redis (or REDIS_URL)' },
  'log-level': { type: 'string', value: '<level>', help: `${levels.join(', ')} (default warn)` },
  help: { type: 'boolean', help: 'this list' },
});

export const startHelp = [
  'npm start -- [flags]    sets Candor up where needed and runs it',
  '',
  ...Object.entries(flags).map(([name, flag]) => `  --${name}${'value' in flag ? ` ${flag.value}` : ''}`.padEnd(36) + flag.help),
].join('\n');

/**
 * @typedef {object} StartOptions
 * @property {boolean} help
 * @property {number} port of the gateway
 * @property {boolean} processes
 * @property {boolean} reset
 * @property {boolean} demo
 * @property {string | undefined} testClock an instant in UTC, ISO 8601
 * @property {string} logLevel
 * @property {ServerUrls} urls servers the person runs already
 */
/** @typedef {{ mongodb: string | undefined, kafka: string | undefined, redis: string | undefined }} ServerUrls */

/** @param {NodeJS.ProcessEnv} env @returns {ServerUrls} */
export const urlsFrom = (env) => ({
  mongodb: env.MONGODB_URL || undefined,
  kafka: env.KAFKA_BROKERS || undefined,
  redis: env.REDIS_URL || undefined,
});

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {StartOptions}
 */
export function startOptions(args, env) {
  const { values, tokens } = parseArgs({ args: [...args], options: flags, strict: false, tokens: true, allowPositionals: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new SetupError(`npm start does not take \`${token.value}\`.`, startHelp.split('\n'));
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[/** @type {keyof typeof flags} */ (token.name)] : undefined;
    if (!flag) throw new SetupError(`npm start does not know \`${token.rawName}\`.`, startHelp.split('\n'));
    if (flag.type === 'string' && !token.value) throw new SetupError(`\`${token.rawName}\` needs a value: ${flag.value}.`);
    if (flag.type === 'boolean' && token.value !== undefined) throw new SetupError(`\`${token.rawName}\` takes no value.`);
  }
  /** @param {keyof typeof flags} name */
  const text = (name) => (typeof values[name] === 'string' ? values[name] : undefined);
  const inherited = urlsFrom(env);
  if (values.demo === true && text('test-clock') !== undefined)
    throw new SetupError('`--demo` ends before today: it does not go with `--test-clock`.');
  return {
    help: values.help === true,
    port: portNumber(text('port') ?? (env.CANDOR_PORT || '4200')),
    processes: values.processes === true,
    reset: values.reset === true,
    demo: values.demo === true,
    testClock: testClock(text('test-clock'), env),
    logLevel: logLevel(text('log-level') ?? (env.CANDOR_LOG_LEVEL || 'warn')),
    urls: {
      mongodb: text('mongodb-url') ?? inherited.mongodb,
      kafka: text('kafka-brokers') ?? inherited.kafka,
      redis: text('redis-url') ?? inherited.redis,
    },
  };
}

/** @param {string} text */
function portNumber(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new SetupError(`\`${text}\` is not a port: a number from 1 to 65535 is wanted.`);
}

/** @param {string} level */
function logLevel(level) {
  if (levels.includes(level)) return level;
  throw new SetupError(`\`${level}\` is not a log level: ${levels.join(', ')}.`);
}

/** @param {string | undefined} text @param {NodeJS.ProcessEnv} env */
function testClock(text, env) {
  if (text === undefined) return undefined;
  if (env.NODE_ENV === 'production') throw new SetupError('A test clock is refused in production (NODE_ENV=production).');
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(instant.getTime())) {
    throw new SetupError(`\`${text}\` is not an instant.`, ['Give date, time and offset, such as 2026-03-29T09:00:00Z.']);
  }
  return instant.toISOString();
}
