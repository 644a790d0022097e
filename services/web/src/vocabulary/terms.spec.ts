import { expect, test } from '@jest/globals';
import { foundTerms, mergeTargets, placeOf } from './terms.ts';
import type { Term } from './use-terms.ts';

const term = (termId: string, label: string, more: Partial<Term> = {}): Term => ({
  termId,
  kind: 'skill',
  label,
  synonyms: [],
  own: false,
  retired: false,
  mergedInto: null,
  countsAs: termId,
  ...more,
});
const terms = [
  term('skill/rust', 'Rust'),
  term('skill/negotiation', 'Negotiation', { synonyms: ['Fördergespräche', 'closing deals'] }),
  term('skill/cobol', 'COBOL', { retired: true }),
  term('perk/bike', 'Bike', { kind: 'perk' }),
];
const labels = (found: readonly Term[]) => found.map(({ label }) => label);

test('terms of a kind come by what they are called, and what was put away only if it is asked for', () => {
  expect(labels(foundTerms(terms, 'skill', '', false))).toEqual(['Negotiation', 'Rust']);
  expect(labels(foundTerms(terms, 'skill', '', true))).toEqual(['COBOL', 'Negotiation', 'Rust']);
});

test('a term is found by the beginning of a word of any of its names', () => {
  expect(labels(foundTerms(terms, 'skill', ' Forder', false))).toEqual(['Negotiation']);
  expect(labels(foundTerms(terms, 'skill', 'deal', false))).toEqual(['Negotiation']);
  expect(labels(foundTerms(terms, 'skill', 'ust', false))).toEqual([]);
});

test('a term is made one with another of its kind that does not count as it already', () => {
  const merged = [...terms, term('skill/ferris', 'Ferris', { mergedInto: 'skill/rust', countsAs: 'skill/rust' })];
  expect(labels(mergeTargets(merged, term('skill/rust', 'Rust')))).toEqual(['Negotiation']);
  expect(labels(mergeTargets(merged, term('skill/negotiation', 'Negotiation')))).toEqual(['Ferris', 'Rust']);
});

test('a term is addressed by its kind and name', () =>
  expect(placeOf(term('skill/c-plus-plus', 'C++'))).toEqual({ kind: 'skill', name: 'c-plus-plus' }));
