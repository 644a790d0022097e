import { describe, expect, test } from '@jest/globals';
import { type Chat, noChat } from '../facts/chat.rule.ts';
import type { OwnRating } from '../facts/own-rating.rule.ts';
import { ownConfidence } from './own-confidence.rule.ts';
import { ownOutcomes } from './own-outcomes.rule.ts';
import { ownSeen } from './own-seen.rule.ts';
import { fewEmployers, type OwnFacts } from './own-signal.rule.ts';

const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + 10 * index, 9)).toISOString();
const person = 'ana';

/** Conversations with one employer after the other, in which the host rated `listening` so. */
const chats = (listening: readonly (number | undefined)[], employers = 4): readonly Chat[] =>
  listening.map((rating, index) => {
    const organizationId = `e${index % employers}`;
    const [start, hostId] = [day(index), `host-of-${organizationId}`];
    const scales = rating === undefined ? {} : { listening: rating };
    return {
      ...noChat(`c${index}`),
      ...{ guestId: person, organizationId },
      meeting: {
        ...{ organizationId, kind: 'fit', roleFamily: null, start, end: start, hostIds: [hostId], guestId: person },
        ...{ booked: true, origin: 'live', status: 'ended', endedAt: start },
      },
      exchanges: [
        {
          ...{ id: `c${index}.${hostId}`, hostId, guestId: person, revealedAt: start, guest: null },
          host: { scales, skills: [], moments: [], expectations: {} },
        },
      ],
    };
  });
const before = (confidence: readonly number[]): readonly OwnRating[] =>
  confidence.map((value, index) => ({ when: 'before', personId: person, at: day(index), conversationId: `c${index}`, confidence: value }));
const after = (all: readonly Chat[], estimates: readonly number[]): readonly OwnRating[] =>
  estimates.map((listening, index) => {
    const exchangeId = all[index]?.exchanges[0]?.id ?? '';
    return { when: 'after', personId: person, at: day(index), exchangeId, side: 'guest', estimates: { listening } };
  });
const facts = (all: readonly Chat[], ratings: readonly OwnRating[], outcomes: OwnFacts['outcomes'] = []): OwnFacts => ({
  ...{ person, chats: all, bookings: [], offers: [], ratings, contacts: [], checkIns: [], outcomes },
});

describe('how somebody sees themselves, beside how hosts do', () => {
  test('is the difference within conversations, of each rating and of all', () => {
    const all = chats([3, 4, 2, 3]);
    const figures = ownSeen.figures(facts(all, after(all, [4, 4, 4, 4])));
    expect(figures.map(({ dimensions, n, value, interval }) => ({ dimensions, n, value, interval }))).toEqual([
      { dimensions: {}, n: 4, value: 1, interval: null },
      { dimensions: { rating: 'listening' }, n: 4, value: 1, interval: null },
    ]);
  });

  test('says which way it is from ten conversations on, if it is sure', () => {
    const all = chats([3, 4, 2, 3, 3, 4, 2, 3, 3, 4]);
    const [figure] = ownSeen.figures(facts(all, after(all, [4, 5, 4, 4, 5, 5, 4, 4, 4, 5])));
    expect(figure?.value).toBeCloseTo(1.3, 12);
    expect(figure?.interval?.low).toBeGreaterThan(0);
    expect(figure?.sentence).toBe('You rate yourself 1.30 higher than hosts do (n = 10).');
  });

  test('is not said of fewer than three employers, nor where one of the two said nothing', () => {
    const two = chats([3, 4, 2, 3], 2);
    expect(ownSeen.figures(facts(two, after(two, [4, 4, 4, 4])))).toEqual([fewEmployers]);
    const unrated = chats([undefined, undefined, undefined, undefined]);
    expect(ownSeen.figures(facts(unrated, after(unrated, [4, 4, 4, 4])))).toEqual([fewEmployers]);
  });
});

describe('how sure of themselves somebody is', () => {
  test('rises with practice, from eight conversations on', () => {
    const all = chats([3, 3, 3, 3, 3, 3, 3, 3]);
    const [early] = ownConfidence.figures(facts(all, before([1, 1, 2, 2, 3, 3, 4])));
    expect(early).toMatchObject({ dimensions: { when: 'before' }, n: 7, notYet: 'a course needs 8 conversations' });
    const [figure] = ownConfidence.figures(facts(all, before([1, 1, 2, 2, 3, 3, 4, 4])));
    expect(figure).toMatchObject({ n: 8, value: 2.5, notYet: null });
    expect(figure?.parts[0]).toMatchObject({ name: 'change in 100 days', n: 8 });
    expect(figure?.sentence).toMatch(/^Your ratings before conversations rise by 5\.\d\d in a hundred days\.$/);
  });

  test('before is set against after, where both were said', () => {
    const all = chats([3, 3, 3]);
    const figures = ownConfidence.figures(facts(all, [...before([2, 3]), ...after(all, [4, 3, 5])]));
    expect(figures.map(({ dimensions, n, value }) => [dimensions['when'], n, value])).toEqual([
      ['before', 2, 2.5],
      ['after', 3, 4],
      ['change', 2, 1],
    ]);
  });

  test('of nobody who said nothing', () => expect(ownConfidence.figures(facts(chats([3]), []))).toEqual([]));
});

describe('what came of conversations', () => {
  const outcomes = [
    { conversationId: 'c0', kind: 'referred' },
    { conversationId: 'c0', kind: 'follow-up' },
    { conversationId: 'c1', kind: 'no-next-step' },
    { conversationId: 'c2', kind: 'happier-where-i-am' },
  ];
  test('is counted by conversation, and whether it was good', () => {
    const [good, ...each] = ownOutcomes.figures(facts([], [], outcomes));
    expect(good).toMatchObject({ dimensions: {}, n: 3, value: 2 / 3, sentence: 'Something good came of 2 of 3 conversations.' });
    expect(each.map(({ dimensions, value }) => [dimensions['outcome'], value])).toEqual(
      ['follow-up', 'happier-where-i-am', 'no-next-step', 'referred'].map((kind) => [kind, 1 / 3]),
    );
  });
  test('is nothing where nobody said it', () => expect(ownOutcomes.figures(facts([], []))).toEqual([]));
});
