import { expect, test } from '@jest/globals';
import type { Exchange, Question } from './answers.ts';
import { compared, likelihoods, widths } from './compared.ts';

const rating = (id: string): Question => ({
  id,
  kind: 'rating',
  asks: { en: id },
  required: false,
  shown: 'toOther',
  anchors: { 1: {}, 3: {}, 5: {} },
});
const again: Question = { id: 'would-talk-again', kind: 'likelihood', asks: {}, required: true, shown: 'toOther', least: {}, most: {} };
const form = [again, rating('listening'), rating('substance'), rating('preparation')];

const content = (scales: Readonly<Record<string, number>>) => ({
  scales: { ...scales },
  texts: {},
  skills: [],
  moments: [],
  expectations: {},
});
const exchange = (
  thought: Readonly<Record<string, number>>,
  saw: Readonly<Record<string, number>> | null,
): Pick<Exchange, 'own' | 'revealed'> => ({
  own: {
    answers: content({ 'would-talk-again': 9 }),
    selfEstimate: { ...thought },
    privateNote: null,
    forOrganization: false,
    flagged: [],
    meant: [],
  },
  revealed: {
    at: '2026-03-02T10:00:00.000Z',
    why: 'both',
    theirs: saw === null ? null : { ...content(saw), flagged: [], heldBack: [] },
    replies: [],
  },
});

test('what one thought stands beside what the other side saw, in the order of the form', () =>
  expect(compared(form, exchange({ substance: 4, listening: 2 }, { listening: 5 }))).toMatchObject([
    { question: { id: 'listening' }, thought: 2, saw: 5 },
    { question: { id: 'substance' }, thought: 4, saw: undefined },
  ]));

test('nobody answered, nothing is compared', () => expect(compared(form, exchange({}, null))).toEqual([]));

test('bars are as long as what is said beside them: a fifth for 1 of 5, half for 5 of 10, and nothing where nothing was said', () => {
  const share = ({ least, most }: { readonly least: number; readonly most: number }, value: number) => (value - least) / (most - least);
  expect([1, 3, 5].map((value) => share(widths.rating, value))).toEqual([0.2, 0.6, 1]);
  expect([0, 5, 10].map((value) => share(widths.likelihood, value))).toEqual([0, 0.5, 1]);
});

test('both would talk again, or one of them', () => {
  expect(likelihoods(form, exchange({}, { 'would-talk-again': 7 }))).toEqual({ yours: 9, theirs: 7 });
  expect(likelihoods(form, exchange({}, null))).toEqual({ yours: 9, theirs: undefined });
  expect(likelihoods([], exchange({}, null))).toBeUndefined();
});
