import { describe, expect, test } from '@jest/globals';
import { type Chat, noChat } from '../facts/chat.rule.ts';
import type { OwnRating } from '../facts/own-rating.rule.ts';
import { unknownPerson } from '../facts/standing.rule.ts';
import { standingOf } from '../folding/counted.rule.ts';
import { ownInterviewing } from './own-interviewing.rule.ts';

const at = '2026-03-10T10:00:00.000Z';
const everybody = standingOf(new Map());

const chat = (id: string, guestId: string, scales: Readonly<Record<string, number>> | null, more: Partial<Chat> = {}): Chat => ({
  ...noChat(id),
  ...{ guestId, organizationId: 'acme' },
  meeting: {
    ...{ organizationId: 'acme', kind: 'fit', roleFamily: null, start: at, end: at, hostIds: ['hana'], guestId },
    ...{ booked: true, origin: 'live', status: 'ended', endedAt: at },
  },
  exchanges: [
    {
      ...{ id: `${id}.hana`, hostId: 'hana', guestId, revealedAt: at, host: null },
      guest: scales && { scales, skills: [], moments: [], expectations: {} },
    },
  ],
  ...more,
});
const rated = (ratings: readonly Readonly<Record<string, number>>[]) =>
  ratings.map((scales, index) => chat(`c${index}`, `g${index}`, scales));
const asked = (chats: readonly Chat[], standings = everybody, host = 'hana') =>
  ownInterviewing({ host, organizationId: 'acme', chats, ratings: [], standings });
const few = [expect.objectContaining({ value: null, n: 0, parts: [], notYet: 'at least 5 guests must have rated you' })];

describe('what guests say of an interviewer, for themself', () => {
  const listening = [3, 4, 5, 4, 4].map((value) => ({ listening: value }));

  test('is said from five guests on, and then with its standard error', () => {
    expect(asked(rated(listening.slice(1)))).toEqual(few);
    const [overall, own] = asked(rated(listening));
    expect(overall).toMatchObject({
      dimensions: {},
      n: 5,
      value: 4,
      interval: null,
      basedOn: 'yours',
      sentence: '5 guests rate you 4.0 of 5.',
    });
    expect(overall?.parts).toEqual([{ name: 'standard error', value: expect.closeTo(Math.sqrt(0.5 / 5), 12), n: null, interval: null }]);
    expect(own).toMatchObject({ dimensions: { rating: 'listening' }, n: 5, value: expect.closeTo(4, 12) });
  });

  test('counts a guest of several conversations once, and nobody who left, is erased, or was not asked by them', () => {
    const again = [...rated(listening.slice(0, 4)), chat('c9', 'g0', { listening: 5 })];
    expect(asked(again)).toEqual(few);
    const five = rated(listening);
    for (const change of [{ left: true }, { erased: true }, { erasedFor: ['acme'] }])
      expect(asked(five, standingOf(new Map([['g0', { ...unknownPerson, ...change }]])))).toEqual(few);
    expect(asked(five, everybody, 'omar')).toEqual(few);
    expect(asked(five.map((one) => ({ ...one, organizationId: 'bolt' })))).toEqual(few);
    expect(asked([...five.slice(1), chat('c9', 'g9', null)])).toEqual(few);
  });

  test('says of each rating the mean moved towards the others, and none of fewer than five guests', () => {
    const spread = (base: number, index: number) => base + (index % 2);
    const both = [0, 1, 2, 3, 4].map((index) => ({
      ...{
        communication: spread(3, index),
        professionalism: spread(3, index + 1),
        listening: spread(2, index),
        substance: spread(4, index),
      },
      ...(index < 4 ? { preparation: 5 } : {}),
    }));
    const figures = asked(rated(both));
    expect(figures.map(({ dimensions }) => dimensions['rating'])).toEqual([
      undefined,
      'communication',
      'professionalism',
      'listening',
      'substance',
    ]);
    const [, , , low, high] = figures;
    expect(low?.value).toBeGreaterThan(2.4);
    expect(high?.value).toBeLessThan(4.4);
    expect(low?.parts.map(({ name }) => name)).toEqual(['as counted', 'standard error']);
    expect(low?.parts[0]?.value).toBeCloseTo(2.4, 12);
  });

  test('stands beside how they see themselves, from five guests on that both sides rated', () => {
    const estimated = (count: number): readonly OwnRating[] =>
      Array.from({ length: count }, (_, index) => ({
        ...{ when: 'after', personId: 'hana', at, exchangeId: `c${index}.hana`, side: 'host', estimates: { listening: 5 } },
      }));
    const compared = (count: number) =>
      ownInterviewing({ host: 'hana', organizationId: 'acme', chats: rated(listening), ratings: estimated(count), standings: everybody })
        .filter(({ signal }) => signal === 'own-seen-as-interviewer')
        .map(({ dimensions, n, value }) => [dimensions['rating'], n, value]);
    expect(compared(4)).toEqual([]);
    expect(compared(5)).toEqual([
      [undefined, 5, 1],
      ['listening', 5, 1],
    ]);
  });

  test('has an answer where all say the same', () => {
    const [overall, own] = asked(rated(Array.from({ length: 12 }, () => ({ listening: 5 }))));
    expect(overall).toMatchObject({ value: 5, interval: null, parts: [{ name: 'standard error', value: 0 }] });
    expect(own).toMatchObject({ value: 5, interval: null });
  });
});
