import { expect, test } from '@jest/globals';
import { ConfigProblem, readConfig } from './config.ts';

const masterKey = Buffer.alloc(32, 7).toString('base64');
const complete = {
  MONGODB_URL: 'mongodb://127.0.0.1:27017/?replicaSet=candor',
  KAFKA_BROKERS: 'kafka-1:9092, kafka-2:9092',
  REDIS_URL: 'redis://127.0.0.1:6379',
  CANDOR_SERVICES: '{"gateway":"http://127.0.0.1:4200/","scheduling":"http://127.0.0.1:4201","web":"http://[::1]:9"}',
  CANDOR_MASTER_KEY: masterKey,
};

const messageOf = (
  env: Readonly<Record<string, string | undefined>>,
  service: 'gateway' | 'scheduling' | 'feedback' = 'scheduling',
): string => {
  try {
    readConfig(env, service);
  } catch (failure) {
    if (failure instanceof ConfigProblem) return failure.message;
    throw failure;
  }
  return 'accepted';
};

test('a complete environment is a configuration, with what is usual for the rest', () => {
  expect(readConfig(complete, 'scheduling')).toEqual({
    service: 'scheduling',
    prefix: 'candor',
    mode: 'development',
    mongodbUrl: complete.MONGODB_URL,
    kafkaBrokers: ['kafka-1:9092', 'kafka-2:9092'],
    redisUrl: complete.REDIS_URL,
    host: '127.0.0.1',
    port: 4201,
    services: { gateway: 'http://127.0.0.1:4200', scheduling: 'http://127.0.0.1:4201', web: 'http://[::1]:9' },
    masterKey: new Uint8Array(32).fill(7),
    testClock: undefined,
    logLevel: 'info',
    otlpEndpoint: undefined,
    webDirectory: undefined,
    trustedProxies: [],
    holdsPerVisitor: 20,
    baseUrl: 'http://127.0.0.1:4200',
    smtpUrl: undefined,
    mailFrom: { name: 'Candor', address: 'candor@localhost' },
  });
});

test('the gateway alone takes its port from CANDOR_PORT', () => {
  expect(readConfig({ ...complete, CANDOR_PORT: '8080' }, 'gateway').port).toBe(8080);
  expect(readConfig({ ...complete, CANDOR_PORT: '8080' }, 'scheduling').port).toBe(4201);
});

test('a variable that is empty counts as one that is not set', () => {
  expect(readConfig({ ...complete, CANDOR_TEST_CLOCK: '', CANDOR_LOG_LEVEL: '' }, 'scheduling')).toMatchObject({
    logLevel: 'info',
    testClock: undefined,
  });
});

test.each(Object.keys(complete))('%s must be set, and the message says so', (variable) => {
  expect(messageOf({ ...complete, [variable]: undefined })).toMatch(
    new RegExp(`^scheduling cannot start[^\\n]*\\n {2}${variable} is not set: `),
  );
});

test.each([
  ['MONGODB_URL', 'localhost:27017', 'mongodb://127.0.0.1:27017'],
  ['KAFKA_BROKERS', 'http://kafka', 'kafka-1:9092'],
  ['REDIS_URL', 'http://redis', 'redis://'],
  ['CANDOR_SERVICES', '{"gateway":', 'JSON'],
  ['CANDOR_SERVICES', '{"gateway":"ftp://x"}', '"ftp://x" for "gateway"'],
  ['CANDOR_MASTER_KEY', 'c2hvcnQ=', 'openssl rand -base64 32'],
  ['CANDOR_PORT', '70000', '1 to 65535'],
  ['CANDOR_PREFIX', 'Über', 'lower-case'],
  ['CANDOR_TEST_CLOCK', 'tomorrow', '2026-03-29T09:00:00.000Z'],
  ['CANDOR_LOG_LEVEL', 'loud', 'debug'],
  ['CANDOR_BASE_URL', 'candor.example', 'https://candor.example'],
  ['CANDOR_SMTP_URL', 'mail.example:25', 'smtps://'],
  ['CANDOR_MAIL_FROM', 'Candor', 'Candor <candor@mail.example>'],
  ['CANDOR_MAIL_FROM', 'Candor <a@b.example>, <c@d.example>', 'Candor <candor@mail.example>'],
  ['NODE_ENV', 'prod', 'production, development, test'],
])('%s=%s is refused with what it should be', (variable, value, hint) => {
  const message = messageOf({ ...complete, [variable]: value });
  expect(message).toContain(variable);
  expect(message).toContain(hint);
});

test('every mistake is named at once', () => {
  const message = messageOf({ ...complete, MONGODB_URL: 'x', REDIS_URL: undefined });
  expect(message.split('\n')).toHaveLength(3);
});

test('a service that CANDOR_SERVICES does not name cannot know where to listen', () => {
  expect(messageOf(complete, 'feedback')).toContain('CANDOR_SERVICES has no "feedback"');
});

test('every service has to know where the gateway is, for its keys', () => {
  expect(messageOf({ ...complete, CANDOR_SERVICES: '{"scheduling":"http://127.0.0.1:4201"}' })).toContain(
    'CANDOR_SERVICES has no "gateway"',
  );
});

test('a test clock is refused in production', () => {
  const clock = { CANDOR_TEST_CLOCK: '2026-03-29T09:00:00.000Z' };
  expect(messageOf({ ...complete, ...clock })).toBe('accepted');
  expect(messageOf({ ...complete, ...clock, NODE_ENV: 'production' })).toContain('CANDOR_TEST_CLOCK is refused in production');
});

test('mail is sent by the server that is named, from a sender that has to be named too', () => {
  const smtp = { CANDOR_SMTP_URL: 'smtps://candor:s%40fe@mail.example', CANDOR_BASE_URL: 'https://candor.example/' };
  expect(messageOf({ ...complete, ...smtp })).toContain('CANDOR_MAIL_FROM');
  expect(readConfig({ ...complete, ...smtp, CANDOR_MAIL_FROM: '"Candor" <candor@bücher.example>' }, 'scheduling')).toMatchObject({
    smtpUrl: smtp.CANDOR_SMTP_URL,
    baseUrl: 'https://candor.example',
    mailFrom: { name: 'Candor', address: 'candor@xn--bcher-kva.example' },
  });
});

test('a secret that is malformed is not repeated', () => {
  const secrets = { CANDOR_MASTER_KEY: 'hunter2hunter2', CANDOR_SMTP_URL: 'stmp://candor:hunter2@mail.example' };
  expect(messageOf({ ...complete, ...secrets })).not.toContain('hunter2');
});
