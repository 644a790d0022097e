import type { ServiceStatusView } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { advice, age, headline, list } from './words.ts';

const service = (name: string, status: ServiceStatusView['status'], missing: readonly string[] = []): ServiceStatusView => ({
  name,
  status,
  up: status === 'ready' || status === 'degraded',
  dependencies: ['mongodb', 'kafka', 'redis'].map((need) => ({ name: need, up: !missing.includes(need) })),
});
const at = '2026-11-22T08:00:00.000Z';
const status = (...services: ServiceStatusView[]) => ({ at, up: services.every(({ up }) => up), services });

test('nothing needs doing while everything runs', () => {
  const fine = status(service('gateway', 'ready'), service('web', 'ready'));
  expect(headline(fine)).toMatchObject({ title: 'Everything runs', mood: 'good' });
  expect(advice(fine)).toEqual([]);
});

test('services that are down are named, with where to look', () => {
  const two = status(service('gateway', 'ready'), service('feedback', 'away'), service('analytics', 'unavailable', ['mongodb']));
  expect(headline(two)).toMatchObject({ title: '2 services are down', mood: 'bad' });
  expect(headline(two).summary).toContain('Feedback and analytics do not work');
  expect(advice(two).join('\n')).toContain('docker compose logs feedback analytics');
  expect(advice(two).join('\n')).toContain('See whether MongoDB runs');
});

test('a server that is away in the background is not called an outage', () => {
  const late = status(service('scheduling', 'degraded', ['redis']));
  expect(headline(late)).toMatchObject({ title: 'Everything answers', mood: 'attention' });
  expect(advice(late).join('\n')).toContain('See whether Redis runs');
});

test('without an answer there is still something to do', () => expect(advice(undefined).length).toBeGreaterThan(1));

test('lists and times read like sentences', () => {
  expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect([0, 60_000, 3 * 3_600_000, 49 * 3_600_000].map(age)).toEqual([
    'just started',
    'up for 1 minute',
    'up for 3 hours',
    'up for 2 days',
  ]);
});
