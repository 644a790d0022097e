import { expect, test } from '@jest/globals';
import { afterFailure, afterWriting, isPaused, isTold } from './writing.rule.ts';

const now = '2026-03-02T09:00:00.000Z';
const begun = { personId: 'hana', connection: 1, failures: 0 };

test('failures count from the first, and its owner is told of the third', () => {
  const once = afterFailure(begun, 'unreachable', now);
  const twice = afterFailure(once, 'too_slow', '2026-03-02T10:00:00.000Z');
  expect(twice).toMatchObject({ failures: 2, failingSince: now, why: 'too_slow' });
  expect([once, twice, afterFailure(twice, 'unreachable', now)].map(isTold)).toEqual([false, false, true]);
  expect(isPaused(twice, now)).toBe(false);
});

test('a sign-in that is refused is told at once, and not tried for a day', () => {
  const refused = afterFailure(begun, 'sign_in_refused', now);
  expect(isTold(refused)).toBe(true);
  expect(['2026-03-03T08:59:59.999Z', '2026-03-03T09:00:00.000Z'].map((at) => isPaused(refused, at))).toEqual([true, false]);
});

test('one that works again has nothing left of failures', () =>
  expect(afterWriting(afterFailure(begun, 'sign_in_refused', now), now)).toEqual({
    personId: 'hana',
    connection: 1,
    writtenAt: now,
    failures: 0,
  }));
