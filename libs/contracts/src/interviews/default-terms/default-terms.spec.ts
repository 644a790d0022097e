import { expect, test } from '@jest/globals';
import { vocabularyCommands } from '../vocabulary.commands.ts';
import { TermId } from '../vocabulary.event.ts';
import { defaultTerms } from './default-terms.ts';

test('every term has an id of its own, and could have been added by an organization', () => {
  expect(new Set(defaultTerms.map(({ termId }) => termId)).size).toBe(defaultTerms.length);
  for (const { termId, kind, label, synonyms } of defaultTerms) {
    expect(TermId.parse(termId)).toBe(termId);
    const name = termId.slice(kind.length + 1);
    expect(vocabularyCommands.addTerm.parse({ kind, name, label, synonyms })).toEqual({ kind, name, label, synonyms });
  }
});

test('no two terms of a kind are called the same', () => {
  const phrases = defaultTerms.flatMap(({ kind, label, synonyms }) =>
    [label, ...synonyms].map((phrase) => `${kind} ${phrase.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, ' ')}`),
  );
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
});

test('ids stay what they were', () => {
  const ids = ['skill/c-plus-plus', 'skill/c-sharp', 'skill/ci-cd', 'skill/node-js', 'perk/four-day-week', 'topic/work-life-balance'];
  expect(ids.filter((id) => !defaultTerms.some(({ termId }) => termId === id))).toEqual([]);
});
