import { describe, expect, test } from '@jest/globals';
import { startOptions } from './start-options.mjs';

const refusal = (args: readonly string[], env = {}) => {
  try {
    startOptions(args, env);
  } catch (error) {
    return (error as { text: string }).text;
  }
  return undefined;
};

describe('the flags of npm start', () => {
  test('without any, Candor is at port 4200, in one process, and brings its own servers', () =>
    expect(startOptions([], {})).toEqual({
      help: false,
      port: 4200,
      processes: false,
      reset: false,
      demo: false,
      testClock: undefined,
      logLevel: 'warn',
      urls: { mongodb: undefined, kafka: undefined, redis: undefined },
    }));

  test('a flag wins over the environment', () => {
    const env = { CANDOR_PORT: '4300', REDIS_URL: 'redis://there', KAFKA_BROKERS: 'there:9092' };
    expect(startOptions(['--port=4400', '--redis-url', 'redis://here'], env)).toMatchObject({
      port: 4400,
      urls: { mongodb: undefined, kafka: 'there:9092', redis: 'redis://here' },
    });
  });

  test('an empty variable counts as not set', () =>
    expect(startOptions([], { CANDOR_PORT: '', MONGODB_URL: '' })).toMatchObject({ port: 4200, urls: { mongodb: undefined } }));

  test('the test clock starts at an instant, kept in UTC', () =>
    expect(startOptions(['--test-clock', '2026-03-29T09:00:00+02:00'], {}).testClock).toBe('2026-03-29T07:00:00.000Z'));

  test('the demonstration is filled in on request, and not on a test clock', () => {
    expect(startOptions(['--demo'], {}).demo).toBe(true);
    expect(refusal(['--demo', '--test-clock', '2026-03-29T09:00:00Z'])).toContain('does not go with');
  });

  test('a test clock is refused in production', () =>
    expect(refusal(['--test-clock', '2026-03-29T09:00:00Z'], { NODE_ENV: 'production' })).toBe(
      'A test clock is refused in production (NODE_ENV=production).',
    ));

  test.each(['soon', '2026-03-29', '2026-03-29T09:00:00', '2026-13-01T00:00:00Z'])('%s is not an instant', (text) =>
    expect(refusal(['--test-clock', text])).toContain(`\`${text}\` is not an instant.`),
  );

  test.each(['0', '65536', '42x', '-1', '4200.5'])('%s is not a port', (text) =>
    expect(refusal(['--port', text])).toBe(`\`${text}\` is not a port: a number from 1 to 65535 is wanted.`),
  );

  test('an unknown flag is answered with the known ones', () => {
    const text = refusal(['--prot', '4300']);
    expect(text).toMatch(/^npm start does not know `--prot`\.\n/);
    for (const flag of ['--port <number>', '--processes', '--reset', '--test-clock <instant>', '--redis-url <url>'])
      expect(text).toContain(flag);
  });

  test.each([
    [['4300'], 'npm start does not take `4300`.'],
    [['--port'], '`--port` needs a value: <number>.'],
    [['--reset=yes'], '`--reset` takes no value.'],
    [['--no-reset'], 'npm start does not know `--no-reset`.'],
    [['--log-level', 'loud'], '`loud` is not a log level: trace, debug, info, warn, error.'],
  ])('%j is refused', (args, first) => expect(refusal(args)?.split('\n')[0]).toBe(first));
});
