import { diaryStream } from '@candor/contracts';
import { given, projectionSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { diaries } from '../reading/diaries.projection.ts';
import { diary } from './diary.decider.ts';
import { collide } from './diary.rule.ts';

const heldFor = {
  hostIds: ['hana'],
  kind: 'exploratory',
  channel: { kind: 'public-page' },
  choice: { mode: 'single', considered: [] },
} as const;
const at = (time: string) => `2026-03-03T${time}:00.000Z`;
const entry = (entryId: string, start: string, end: string, more: { chatTypeId?: string; sessionId?: string | null } = {}) => ({
  entryId,
  organizationId: 'acme',
  chatTypeId: 'hello',
  sessionId: null,
  start: at(start),
  end: at(end),
  blockedFrom: at(start),
  blockedUntil: at(end),
  heldFor,
  ...more,
});
const key = (entryId: string) => ({ personId: 'hana', entryId, organizationId: 'acme', chatTypeId: 'hello' });
const until = '2026-03-02T09:10:00.000Z';
const held = (...of: Parameters<typeof entry>) =>
  ({ type: 'EntryHeld', data: { personId: 'hana', ...entry(...of), heldUntil: until } }) as const;
const confirmed = (entryId: string) => ({ type: 'EntryConfirmed', data: key(entryId) }) as const;
const freed = (entryId: string, start: string, why: 'expired' | 'released') =>
  ({ type: 'EntryFreed', data: { ...key(entryId), sessionId: null, start: at(start), why } }) as const;
const hana = given(diary, 'hana/2026-03');
const asked = (...of: Parameters<typeof entry>) => ({ ...entry(...of), heldUntil: until });

describe('a time', () => {
  test('that is free is held', () => hana.when('hold', asked('b1', '09:00', '09:30')).then(held('b1', '09:00', '09:30')));

  test('that is held is taken, for every chat type', () =>
    hana
      .events(held('b1', '09:00', '09:30'))
      .when('hold', asked('b2', '09:15', '09:45', { chatTypeId: 'coffee' }))
      .thenRejected('slot_taken'));

  test('that ends when the next begins is free', () =>
    hana
      .events(held('b1', '09:00', '09:30'))
      .when('hold', asked('b2', '09:30', '10:00'))
      .then(held('b2', '09:30', '10:00')));

  test('within the buffer of another is taken, whosever buffer it is', () => {
    const buffered = { ...asked('b1', '09:00', '09:30'), blockedUntil: at('09:40') };
    hana
      .events({ type: 'EntryHeld', data: { personId: 'hana', ...buffered } })
      .when('hold', asked('b2', '09:30', '10:00'))
      .thenRejected('slot_taken');
    const before = { ...asked('b2', '09:30', '10:00'), blockedFrom: at('09:20') };
    hana
      .events(held('b1', '09:00', '09:30'))
      .when('hold', before)
      .thenRejected('slot_taken');
  });

  test('is shared by the guests of one session', () =>
    hana
      .events(held('b1', '09:00', '09:30', { sessionId: 's' }))
      .when('hold', asked('b2', '09:00', '09:30', { sessionId: 's' }))
      .then(held('b2', '09:00', '09:30', { sessionId: 's' })));

  test('whose hold is over is free, and nobody can confirm that hold any more', () => {
    const later = hana.events(held('b1', '09:00', '09:30')).at('09:10');
    later.when('confirm', { entryId: 'b1' }).thenRejected('hold_ended');
    later.when('hold', { ...asked('b2', '09:00', '09:30'), heldUntil: '2026-03-02T09:20:00.000Z' }).then(freed('b1', '09:00', 'expired'), {
      type: 'EntryHeld',
      data: { personId: 'hana', ...entry('b2', '09:00', '09:30'), heldUntil: '2026-03-02T09:20:00.000Z' },
    });
    // Somebody whose clock is behind still thinks that the hold lasts.
    hana
      .events(held('b1', '09:00', '09:30'), freed('b1', '09:00', 'expired'))
      .at('09:09')
      .when('confirm', { entryId: 'b1' })
      .thenRejected('hold_ended');
  });

  test('that is confirmed stays', () => {
    hana
      .events(held('b1', '09:00', '09:30'))
      .when('confirm', { entryId: 'b1' })
      .then(confirmed('b1'));
    const kept = hana.events(held('b1', '09:00', '09:30'), confirmed('b1')).at('09:30');
    kept.when('confirm', { entryId: 'b1' }).thenNothing();
    kept.when('expire', { entryId: 'b1' }).thenNothing();
    kept.when('hold', asked('b2', '09:00', '09:30')).thenRejected('slot_taken');
  });

  test('is freed', () => {
    const taken = hana.events(held('b1', '09:00', '09:30'));
    taken.when('free', { entryId: 'b1', why: 'released' }).then(freed('b1', '09:00', 'released'));
    taken.when('free', { entryId: 'b2', why: 'released' }).thenNothing();
    taken.when('expire', { entryId: 'b1' }).thenNothing();
    taken
      .at('09:10')
      .when('expire', { entryId: 'b1' })
      .then(freed('b1', '09:00', 'expired'));
  });

  test('is held longer while somebody is asked', () =>
    hana
      .events(held('b1', '09:00', '09:30'))
      .when('prolong', { entryId: 'b1', heldUntil: '2026-03-03T05:00:00.000Z' })
      .then({ type: 'HoldProlonged', data: { ...key('b1'), heldUntil: '2026-03-03T05:00:00.000Z' } }));
});

describe('time of the other side', () => {
  const blocked = { type: 'TimeBlocked', data: { personId: 'hana', entryId: 'x', start: at('09:00'), end: at('09:30') } } as const;
  test('blocks', () =>
    hana
      .events(blocked)
      .when('hold', asked('b1', '09:00', '09:30'))
      .thenRejected('slot_taken'));
  test('may be taken already', () =>
    hana
      .events(held('b1', '09:00', '09:30'))
      .when('block', { entryId: 'x', start: at('09:00'), end: at('09:30') })
      .then(blocked));
  test('is blocked once, and goes', () => {
    hana
      .events(blocked)
      .when('block', { entryId: 'x', start: at('09:00'), end: at('09:30') })
      .thenNothing();
    hana
      .events(blocked)
      .when('unblock', { entryId: 'x' })
      .then({ type: 'TimeUnblocked', data: { personId: 'hana', entryId: 'x' } });
    hana.when('unblock', { entryId: 'x' }).thenNothing();
  });
  test('says in its row nothing of what it is', () =>
    projectionSpec(diaries)
      .given(recorded(diaryStream, 'hana/2026-03', 'TimeBlocked', blocked.data))
      .thenRow('hana/2026-03', {
        personId: 'hana',
        month: '2026-03',
        entries: [
          { ...entry('x', '09:00', '09:30', { chatTypeId: '' }), organizationId: '', heldUntil: null, heldFor: undefined } as never,
        ],
      }));
});

test('colliding goes both ways', () => {
  const minute = fc.integer({ min: 0, max: 59 }).map((value) => at(`09:${String(value).padStart(2, '0')}`));
  const times = fc.tuple(minute, minute, minute, minute).map((all) => {
    const [blockedFrom, start, end, blockedUntil] = all.toSorted() as [string, string, string, string];
    return { sessionId: null, start, end, blockedFrom, blockedUntil };
  });
  fc.assert(
    fc.property(times, times, (a, b) => {
      const [one, other] = [
        { entryId: 'a', ...a },
        { entryId: 'b', ...b },
      ];
      expect(collide(one, other)).toBe(collide(other, one));
    }),
  );
});
