import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Booking } from '../facts/booking.rule.ts';
import { type Chat, known, noChat } from '../facts/chat.rule.ts';
import { type Standing, unknownPerson } from '../facts/standing.rule.ts';
import { signals } from '../signals/index.ts';
import { type Change, changed, contributed, together } from './contributed.rule.ts';
import { noneMadeUp, standingOf } from './counted.rule.ts';

type State = ReadonlyMap<string, Change>;
type Counted = ReadonlyMap<string, State>;

/** Takes facts one after the other, each as it is now, whatever it was counted as before. */
class Fold {
  state: State = new Map();
  counted = new Map<string, State>();

  constructor(private readonly standings: ReadonlyMap<string, Standing>) {}

  take(facts: readonly Chat[]): void {
    const differences = facts.map((fact) => {
      const now = contributed(signals, 'chats', fact, standingOf(this.standings));
      const difference = changed(this.counted.get(fact.conversationId) ?? new Map(), now);
      this.counted.set(fact.conversationId, now);
      return difference;
    });
    this.state = together([this.state, ...differences]);
  }
}

const bytes = (state: State): string => JSON.stringify([...state].sort(([a], [b]) => (a < b ? -1 : 1)));
const people = ['ana', 'ben', 'cem', 'dan'];
const verified = new Map(people.map((person) => [person, { ...unknownPerson, verified: true }]));
const skill = fc.constantFrom('skill/rust', 'skill/go', 'skill/sql');
const instant = fc.constantFrom('2026-01-10T09:00:00.000Z', '2026-02-20T09:00:00.000Z', '2026-04-02T09:00:00.000Z');

const side = fc.record({ ms: fc.option(fc.integer({ min: 0, max: 3_600_000 })), questions: fc.integer({ min: 0, max: 40 }) });
const talked = fc.record({ at: instant, transcriptId: fc.constant('t1'), host: side, guest: side, guestTarget: fc.constantFrom(40, 55) });

const chatOf = (conversationId: string): fc.Arbitrary<Chat> =>
  fc
    .record({
      guestId: fc.constantFrom(...people),
      organizationId: fc.constantFrom('acme', 'bolt', null),
      kind: fc.constantFrom('fit' as const, 'exploratory' as const),
      roleFamily: fc.option(fc.constantFrom('data' as const, 'design' as const)),
      status: fc.constantFrom('ended' as const, 'abandoned' as const, 'planned' as const),
      booked: fc.boolean(),
      origin: fc.constantFrom('live' as const, 'import' as const, 'demo' as const),
      at: instant,
      score: fc.option(fc.integer({ min: 0, max: 10 })),
      skills: fc.uniqueArray(skill),
      talk: fc.option(talked),
    })
    .map(({ at, score, skills, talk, ...of }) => {
      const meeting = { ...of, start: at, end: at, hostIds: ['hana'], endedAt: at };
      const answers = { scales: { 'would-talk-again': score ?? 0 }, skills: [], moments: [], expectations: { role: 'above' as const } };
      const exchanges = [
        {
          id: `${conversationId}.hana`,
          hostId: 'hana',
          guestId: of.guestId,
          revealedAt: at,
          host: null,
          guest: score === null ? null : answers,
        },
      ];
      const observed = skills.map((termId) => ({
        id: `${conversationId} ${termId}`,
        at,
        authorId: 'hana',
        side: 'host' as const,
        saidBy: 'host' as const,
        about: 'market' as const,
        content: { kind: 'skill' as const, termId, how: 'asked-for' as const },
        polarity: 'neutral' as const,
        stance: null,
      }));
      const chat = known({ ...noChat(conversationId), meeting, exchanges, observed, talk });
      return chat ?? noChat(conversationId);
    });
const versions = fc.array(fc.constantFrom('c1', 'c2', 'c3', 'c4').chain(chatOf), { minLength: 1, maxLength: 12 });

/** Every conversation as it is in the end. */
const last = (all: readonly Chat[]): readonly Chat[] => [...new Map(all.map((chat) => [chat.conversationId, chat])).values()];
const rebuilt = (facts: readonly Chat[]): Fold => {
  const fold = new Fold(verified);
  fold.take(facts);
  return fold;
};

describe('state', () => {
  test('is the same however facts came in, changed, came twice, and were cut into batches', () =>
    fc.assert(
      fc.property(versions, fc.array(fc.nat(11)), fc.nat(11), (all, repeats, cut) => {
        const fold = new Fold(verified);
        const withRepeats = all.flatMap((chat, index) => (repeats.includes(index) ? [chat, chat] : [chat]));
        fold.take(withRepeats.slice(0, cut));
        for (const chat of withRepeats.slice(cut)) fold.take([chat]);
        const whole = rebuilt(last(withRepeats).toReversed());
        expect(bytes(fold.state)).toBe(bytes(whole.state));
        expect(new Map([...fold.counted].sort())).toEqual(new Map([...whole.counted].sort()));
      }),
    ));

  test('of two parts adds up to that of the whole', () =>
    fc.assert(
      fc.property(versions, (all) => {
        const facts = last(all);
        const [one, other] = [rebuilt(facts.slice(0, 2)), rebuilt(facts.slice(2))];
        expect(bytes(together([one.state, other.state]))).toBe(bytes(rebuilt(facts).state));
      }),
    ));

  test('is nothing again when everything is taken back', () =>
    fc.assert(
      fc.property(versions, (all) => {
        const fold = rebuilt(last(all));
        fold.take(last(all).map(({ conversationId }) => noChat(conversationId)));
        expect(bytes(fold.state)).toBe('[]');
      }),
    ));
});

test('talk of a transcript whose consent was withdrawn is as if it had never been', () => {
  const [chat] = fc.sample(
    chatOf('c1').filter(({ meeting, talk }) => meeting?.status === 'ended' && meeting.organizationId !== null && talk !== null),
    { numRuns: 1, seed: 7 },
  );
  if (!chat) throw new Error('there is none');
  const fold = rebuilt([chat]);
  expect(bytes(fold.state)).toContain('questions-asked|org:');
  fold.take([{ ...chat, talk: null }]);
  expect(bytes(fold.state)).toBe(bytes(rebuilt([{ ...chat, talk: null }]).state));
  expect(bytes(fold.state)).not.toContain('questions-asked');
});

describe('who counts in the market', () => {
  const fact = fc.sample(
    chatOf('c1').filter(
      ({ meeting, observed }) =>
        meeting?.origin === 'live' &&
        meeting.booked &&
        meeting.status === 'ended' &&
        meeting.organizationId !== null &&
        observed.length > 0,
    ),
    { numRuns: 1, seed: 7 },
  )[0];
  const rows = (chat: Chat | undefined, standings: ReadonlyMap<string, Standing>, scope = 'market', isMadeUp = noneMadeUp) =>
    chat
      ? [...contributed(signals, 'chats', chat, standingOf(standings), isMadeUp).keys()].filter((key) => key.split('|')[1] === scope)
      : [];

  test('are verified people in conversations that both sides knew of', () => {
    expect(rows(fact, verified).length).toBeGreaterThan(0);
    expect(rows(fact, new Map())).toEqual([]);
    expect(rows(fact && { ...fact, meeting: fact.meeting && { ...fact.meeting, booked: false } }, verified)).toEqual([]);
    expect(rows(fact && { ...fact, meeting: fact.meeting && { ...fact.meeting, origin: 'import' } }, verified)).toEqual([]);
  });

  test('is nobody who left, took consent back or is erased, and the demonstration counts for itself', () => {
    for (const change of [{ left: true }, { withdrawn: true }, { erased: true }])
      expect(rows(fact, new Map(people.map((person) => [person, { ...unknownPerson, verified: true, ...change }])))).toEqual([]);
    const demo = fact && { ...fact, meeting: fact.meeting && { ...fact.meeting, origin: 'demo' as const } };
    expect(rows(demo, verified)).toEqual([]);
    expect(rows(demo, new Map(), 'demo').length).toBeGreaterThan(0);
  });

  test('is nobody real who talked with an employer that was made up: that one learns of it alone', () => {
    const { organizationId = null } = fact?.meeting ?? {};
    const madeUp = (id: string) => id === organizationId;
    expect(rows(fact, verified, 'market', madeUp)).toEqual([]);
    expect(rows(fact, verified, 'demo', madeUp)).toEqual([]);
    expect(rows(fact, verified, `org:${organizationId}`, madeUp)).toEqual(rows(fact, verified, `org:${organizationId}`));
    expect(rows(fact, verified, 'market', (id) => id !== organizationId)).toEqual(rows(fact, verified));
  });

  test('is one person, whichever side of theirs it was', () => {
    const linked = new Map([...verified, ['hana', { ...unknownPerson, sameAs: 'ana' }] as const]);
    const buzz = fact && {
      ...fact,
      observed: fact.observed.map((one) => ({ ...one, content: { kind: 'buzzword' as const, termId: 'buzzword/ai' as const } })),
    };
    const named = rows(buzz, linked).filter((key) => key.startsWith('challenges-and-buzzwords'));
    expect(new Set(named.map((key) => key.split('|')[4]))).toEqual(new Set(['ana']));
  });
});

test('how an organization works is counted of erased people too, without saying who', () => {
  const booking: Booking = {
    ...{
      bookingId: 'b',
      organizationId: 'acme',
      chatTypeId: 'intro',
      kind: 'fit',
      guestId: 'ana',
      hostIds: ['host'],
      origin: 'live',
      people: ['ana', 'host'],
    },
    ...{ start: '2026-03-10T09:00:00.000Z', requestedAt: '2026-03-01T09:00:00.000Z', confirmed: true, state: 'confirmed', endedAt: null },
    ...{ movedByGuest: 0, movedByEmployer: 0, movedLate: 0, cancelled: null, missingIds: [] },
  };
  const erased = new Map([['ana', { ...unknownPerson, erased: true }]]);
  const counted: Counted = new Map([['b', contributed(signals, 'bookings', booking, standingOf(erased))]]);
  const keys = [...(counted.get('b')?.keys() ?? [])];
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.join()).not.toContain('ana');
});
