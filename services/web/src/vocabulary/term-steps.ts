import type { Step } from '../design/use-steps.ts';
import type { Texts } from '../texts/en/index.ts';
import type { Term, TermKind } from './use-terms.ts';
import type { Vocabulary } from './use-vocabulary.ts';

/** What can be done with a term, and what takes it back. */
export function termSteps(vocabulary: Vocabulary, said: Texts['vocabulary']['said']) {
  const rename = (term: Term, label: string): Step => ({ said: said.renamed(label), take: () => vocabulary.rename(term, label) });
  const addSynonym = (term: Term, phrase: string): Step => ({
    said: said.synonymAdded(phrase),
    take: () => vocabulary.addSynonym(term, phrase),
  });
  const removeSynonym = (term: Term, phrase: string): Step => ({
    said: said.synonymRemoved(phrase),
    take: () => vocabulary.removeSynonym(term, phrase),
  });
  const merge = (term: Term, into: Pick<Term, 'termId' | 'label'>): Step => ({
    said: said.merged(term.label, into.label),
    take: () => vocabulary.merge(term, into.termId),
  });
  const separate = (term: Term): Step => ({ said: said.separated(term.label), take: () => vocabulary.separate(term) });
  const retire = (term: Term): Step => ({ said: said.retired(term.label), take: () => vocabulary.retire(term) });
  const restore = (term: Term): Step => ({ said: said.restored(term.label), take: () => vocabulary.restore(term) });
  return {
    add: (kind: TermKind, label: string): Step => ({ said: said.added(label), take: () => vocabulary.add(kind, label) }),
    rename: (term: Term, label: string): Step => ({ ...rename(term, label), back: rename(term, term.label) }),
    addSynonym: (term: Term, phrase: string): Step => ({ ...addSynonym(term, phrase), back: removeSynonym(term, phrase) }),
    removeSynonym: (term: Term, phrase: string): Step => ({ ...removeSynonym(term, phrase), back: addSynonym(term, phrase) }),
    merge: (term: Term, into: Term): Step => ({ ...merge(term, into), back: separate(term) }),
    separate: (term: Term, from: Pick<Term, 'termId' | 'label'>): Step => ({ ...separate(term), back: merge(term, from) }),
    retire: (term: Term): Step => ({ ...retire(term), back: restore(term) }),
    restore: (term: Term): Step => ({ ...restore(term), back: retire(term) }),
  };
}
export type TermSteps = ReturnType<typeof termSteps>;
