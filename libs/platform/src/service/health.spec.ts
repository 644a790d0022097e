import { expect, test } from '@jest/globals';
import { type Dependency, Health, isReady, reasonOf } from './health.ts';

const works = async () => undefined;
const fails = (message: string) => async () => {
  throw new Error(message);
};
const healthOf = (...dependencies: Dependency[]): Health => {
  const health = new Health(dependencies);
  health.phase = 'running';
  return health;
};

test('a service is ready when it has all that it needs', async () => {
  const report = await healthOf({ name: 'mongodb', vital: true, check: works }).report();
  expect(report).toEqual({ status: 'ready', dependencies: [{ name: 'mongodb', up: true }] });
  expect(isReady(report)).toBe(true);
});

test('without a vital dependency it is not, and says which and why, but not where', async () => {
  const report = await healthOf({ name: 'mongodb', vital: true, check: fails('connect ECONNREFUSED 10.0.0.7:27017') }).report();
  expect(report).toEqual({ status: 'unavailable', dependencies: [{ name: 'mongodb', up: false, reason: 'refuses connections' }] });
  expect(isReady(report)).toBe(false);
});

test('without another it answers requests, and catches up later', async () => {
  const report = await healthOf(
    { name: 'mongodb', vital: true, check: works },
    { name: 'kafka', vital: false, check: fails('timed out') },
  ).report();
  expect(report.status).toBe('degraded');
  expect(isReady(report)).toBe(true);
});

test('it is not ready before it has started, nor once it stops', async () => {
  const health = new Health([{ name: 'mongodb', vital: true, check: works }]);
  expect((await health.report()).status).toBe('starting');
  health.phase = 'stopping';
  expect((await health.report()).status).toBe('stopping');
});

test('a check that hangs counts as failed', async () => {
  const report = await healthOf({ name: 'redis', vital: false, check: () => new Promise(() => undefined) }).report();
  expect(report.dependencies).toEqual([{ name: 'redis', up: false, reason: 'does not answer in time' }]);
});

test('many who ask at once cause one round of checks', async () => {
  let checks = 0;
  const check = async () => void checks++;
  const health = healthOf({ name: 'mongodb', vital: true, check });
  await Promise.all(Array.from({ length: 20 }, () => health.report()));
  expect(checks).toBe(1);
});

test.each([
  [new Error('getaddrinfo ENOTFOUND db.internal'), 'its host name cannot be resolved'],
  [new Error('WRONGPASS invalid username-password pair'), 'refuses the credentials'],
  [new Error('connection <monitor> to 10.0.0.7:27017 timed out'), 'does not answer in time'],
  [new Error('secret-host exploded'), 'cannot be used'],
  ['a text', 'cannot be used'],
])('%s is put in words that give nothing away', (failure, words) => expect(reasonOf(failure)).toBe(words));
