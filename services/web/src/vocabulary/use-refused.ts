import { codeOf, factsOf } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { termName } from './term-name.ts';
import type { Term } from './use-terms.ts';

/** Why a change of the vocabulary was refused, with the name of the term that is in the way. */
export function useRefused(terms: readonly Term[], failure: unknown): Readonly<Record<string, string>> {
  const { vocabulary } = useTexts();
  const { phrase, termId } = factsOf(failure);
  if (codeOf(failure) !== 'phrase_taken' || typeof phrase !== 'string' || typeof termId !== 'string') return vocabulary.refused;
  const label = terms.find((term) => term.termId === termId)?.label ?? termName(termId);
  return { ...vocabulary.refused, phrase_taken: vocabulary.taken(phrase, label) };
}
