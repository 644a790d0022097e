import { describe, expect, test } from '@jest/globals';
import { type Chat, noChat, type Talk } from '../facts/chat.rule.ts';
import { questionsAsked } from './questions-asked.signal.ts';
import type { AnySignal, OfPerson } from './signal.rule.ts';
import { talkShare } from './talk-share.signal.ts';

const at = '2026-03-10T10:00:00.000Z';
const minutes = (count: number) => count * 60_000;
const talk = (host: number | null, guest: number | null, questions: readonly [host: number, guest: number] = [6, 4]): Talk => ({
  ...{ at, transcriptId: 't1', guestTarget: 40 },
  host: { ms: host === null ? null : minutes(host), questions: questions[0] },
  guest: { ms: guest === null ? null : minutes(guest), questions: questions[1] },
});
const chat = (guestId: string, talked: Talk | null): Chat => ({
  ...noChat(`with-${guestId}`),
  meeting: {
    ...{ organizationId: 'acme', kind: 'exploratory', roleFamily: null, start: at, end: at, hostIds: ['hana'], guestId },
    ...{ booked: true, origin: 'live', status: 'ended', endedAt: at },
  },
  talk: talked,
});

/** As they are counted: the values of each person summed up. */
const peopleOf = (signal: AnySignal, chats: readonly Chat[]): readonly OfPerson[] => {
  const people = new Map<string, Record<string, number>>();
  for (const { person, values } of chats.flatMap((one) => signal.contributions(one))) {
    const sums = people.get(person) ?? {};
    for (const [name, value] of Object.entries(values)) sums[name] = (sums[name] ?? 0) + value;
    people.set(person, sums);
  }
  return [...people].map(([person, values]) => ({ person, values, employers: ['acme'] }));
};
const figure = (signal: AnySignal, chats: readonly Chat[]) => {
  const people = peopleOf(signal, chats);
  return signal.measure(people, { siblings: [people], whole: undefined, earlier: undefined, asOf: at });
};

describe('how much guests speak', () => {
  test('is their part of the time, beside what is usual, each guest once', () => {
    const chats = [...Array.from({ length: 5 }, (_, index) => chat(`g${index}`, talk(12, 18))), chat('g0', talk(18, 12))];
    const found = figure(talkShare, chats);
    expect(found?.value).toBeCloseTo((4 * 0.6 + 0.5) / 5, 12);
    expect(found?.parts.map(({ name, n }) => [name, n])).toEqual([
      ['more than is usual', 5],
      ['guest 50 to 75 %', 5],
    ]);
    expect(found?.parts[0]?.value).toBeCloseTo((4 * 0.2 + 0.1) / 5, 12);
    expect(found && talkShare.says(found, {})).toBe('Guests have 58 % of the time that is spoken');
  });

  test('is not told by transcripts without times or without talk, nor where there is none', () => {
    const chats = [chat('g0', talk(null, null)), chat('g1', talk(0, 0)), chat('g2', null), { ...chat('g3', talk(1, 1)), meeting: null }];
    expect(peopleOf(talkShare, chats)).toEqual([]);
    expect(figure(talkShare, chats)).toBeUndefined();
  });

  test('has an answer at both ends', () => {
    const found = figure(
      talkShare,
      Array.from({ length: 10 }, (_, index) => chat(`g${index}`, index < 5 ? talk(10, 0) : talk(0, 10))),
    );
    expect(found?.value).toBe(0.5);
    expect(found?.parts.slice(1).map(({ name, value }) => [name, value])).toEqual([
      ['guest under 25 %', 0.5],
      ['guest 75 % or more', 0.5],
    ]);
  });
});

test('how many questions hosts ask is told of transcripts without times too', () => {
  const chats = [4, 6, 8, 5, 7].map((asked, index) => chat(`g${index}`, talk(null, null, [asked, 2])));
  const found = figure(questionsAsked, chats);
  expect(found).toEqual({ value: 6, interval: null, parts: [{ name: 'by guests', value: 2, n: 5, interval: null }] });
  expect(found && questionsAsked.says(found, {})).toBe('Hosts ask 6.0 questions in a conversation, guests 2.0');
});
