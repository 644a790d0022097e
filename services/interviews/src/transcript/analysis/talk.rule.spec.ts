import type { ConversationSide } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { talkOf } from './talk.rule.ts';
import { lengthOf, overlapsOf, unionOf } from './time-spans.rule.ts';
import { questionsIn, type Utterance } from './utterance.rule.ts';
import { wordsOf } from './words.rule.ts';

const speakers = [
  { personId: 'ana', side: 'guest' },
  { personId: 'hana', side: 'host' },
  { personId: 'omar', side: 'host' },
] as const;
const sides: Readonly<Record<string, ConversationSide>> = { ana: 'guest', hana: 'host', omar: 'host' };

/** Times in seconds. */
const says = (personId: string | null, text: string, from?: number, to?: number, line = 1): Utterance => ({
  line,
  start: from === undefined ? null : from * 1_000,
  end: to === undefined ? null : to * 1_000,
  text,
  personId,
  side: personId === null ? null : (sides[personId] ?? null),
  words: wordsOf(text).length,
  questions: questionsIn(text),
});
const of = (personId: string | null, ...said: readonly Utterance[]) =>
  talkOf(said, speakers).speakers.find((one) => one.personId === personId);

describe('talk', () => {
  test('of two who overlap: A 0–10 s and 12–20 s, B 8–12 s', () => {
    const { speakers: people, overlaps } = talkOf([says('ana', 'a', 0, 10), says('hana', 'b', 8, 12), says('ana', 'c', 12, 20)], speakers);
    expect(people.slice(0, 2).map(({ talkMs }) => talkMs)).toEqual([18_000, 4_000]);
    expect(overlaps?.ms).toBe(2_000);
  });

  test('is counted once where somebody overlaps with themself, and for each where several speak at once', () => {
    const said = [says('ana', 'a b', 0, 10), says('ana', 'c', 5, 12), says('hana', 'd', 11, 15), says('omar', 'e', 14, 16)];
    const { speakers: people, sides: both, overlaps, durationMs, countedBy } = talkOf(said, speakers);
    expect({ countedBy, durationMs }).toEqual({ countedBy: 'time', durationMs: 16_000 });
    expect(people.map(({ talkMs }) => talkMs)).toEqual([12_000, 4_000, 2_000]);
    expect(people.map(({ share }) => Math.round(share * 18))).toEqual([12, 4, 2]);
    expect(both.host).toMatchObject({ talkMs: 5_000, words: 2, turns: 2 });
    expect(overlaps).toEqual({ times: 2, ms: 2_000 });
  });

  test('of whom the file does not name counts, as nobody’s', () => {
    const said = [says('ana', 'a', 0, 5), says(null, 'b c?', 5, 10)];
    expect(of(null, ...said)).toMatchObject({ side: null, share: 0.5, questions: 1, words: 2 });
    expect(talkOf(said, speakers).sides.guest.share).toBe(0.5);
  });

  test('is counted in words where there are no times', () => {
    const { countedBy, durationMs, overlaps, speakers: people } = talkOf([says('ana', 'one two three'), says('hana', 'one')], speakers);
    expect({ countedBy, durationMs, overlaps }).toEqual({ countedBy: 'words', durationMs: null, overlaps: null });
    expect(people.map(({ share, talkMs }) => [share, talkMs])).toEqual([
      [0.75, null],
      [0.25, null],
      [0, null],
    ]);
  });

  test('is counted in time where one end is missing', () =>
    expect(talkOf([says('ana', 'a', 0, 5), says('hana', 'b', 5)], speakers).countedBy).toBe('time'));

  test('of nobody is nothing', () =>
    expect(talkOf([], speakers)).toMatchObject({ countedBy: 'words', sides: { host: { share: 0, words: 0, turns: 0, questions: 0 } } }));
});

describe('a turn', () => {
  test('goes on over what the listener puts in, and ends with a question or more than that', () => {
    const said = [
      says('ana', 'I built the thing', 0, 10, 1),
      says('hana', 'Mhm, right', 4, 5, 2),
      says('ana', 'and ran it', 10, 20, 3),
      says('hana', 'Why?', 20, 21, 4),
      says('ana', 'because', 21, 30, 5),
    ];
    expect(of('ana', ...said)).toMatchObject({ turns: 2, longestMonologue: { ms: 20_000, words: 7, line: 1 } });
    expect(of('hana', ...said)).toMatchObject({ turns: 1, questions: 1, longestMonologue: { ms: 1_000, words: 1, line: 4 } });
  });

  test('does not depend on the order in the file where there are times', () => {
    const said = [says('ana', 'a', 0, 10, 1), says('hana', 'b c d', 10, 20, 2), says('ana', 'e', 20, 30, 3)];
    expect(talkOf([...said].reverse(), speakers)).toEqual(talkOf(said, speakers));
  });
});

test.each([
  ['Really?!? Are you sure?', 2],
  ['¿Qué tal? Bien.', 1],
  ['本当ですか？はい', 1],
  ['هل هذا صحيح؟', 1],
  ['I wonder.', 0],
])('in "%s" there are %i questions', (text, count) => expect(questionsIn(text)).toBe(count));

describe('spans', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
  const spans = fc.array(span, { maxLength: 12 });
  const covers = (list: readonly { start: number; end: number }[], at: number): boolean =>
    list.some(({ start, end }) => start <= at && at < end);
  const instants = Array.from({ length: 90 }, (_, at) => at);

  test('together cover what any of them covers, disjoint and in order', () =>
    fc.assert(
      fc.property(spans, (list) => {
        const union = unionOf(list);
        expect(lengthOf(list)).toBe(instants.filter((at) => covers(list, at)).length);
        for (const [index, { start, end }] of union.entries()) expect(start > (union[index - 1]?.end ?? -1) && end > start).toBe(true);
        expect(unionOf(union)).toEqual(union);
      }),
    ));

  test('overlap where at least two lists cover an instant', () =>
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 4 }), (lists) => {
        const expected = instants.filter((at) => lists.filter((list) => covers(list, at)).length >= 2).length;
        expect(lengthOf(overlapsOf(lists))).toBe(expected);
      }),
    ));
});

test('shares of all people are one, and every word and question is somebody’s', () => {
  const utterance = fc
    .tuple(
      fc.constantFrom('ana', 'hana', 'omar', null),
      fc.constantFrom('yes', 'and why is that?', 'well we do it so'),
      fc.nat(100),
      fc.integer({ min: 1, max: 30 }),
    )
    .map(([personId, text, from, length]) => says(personId, text, from, from + length));
  fc.assert(
    fc.property(fc.array(utterance, { minLength: 1, maxLength: 30 }), fc.boolean(), (said, timed) => {
      const heard = timed ? said : said.map((one) => ({ ...one, start: null, end: null }));
      const { speakers: people, durationMs } = talkOf(heard, speakers);
      const sum = (of: (one: (typeof people)[number]) => number): number => people.reduce((total, one) => total + of(one), 0);
      expect(sum(({ share }) => share)).toBeCloseTo(1, 9);
      expect(sum(({ words }) => words)).toBe(heard.reduce((total, { words }) => total + words, 0));
      expect(sum(({ questions }) => questions)).toBe(heard.reduce((total, { questions }) => total + questions, 0));
      for (const { talkMs, longestMonologue } of people) {
        if (durationMs !== null) expect(talkMs).toBeLessThanOrEqual(durationMs);
        expect(longestMonologue?.ms ?? 0).toBeLessThanOrEqual(talkMs ?? 0);
      }
    }),
  );
});
