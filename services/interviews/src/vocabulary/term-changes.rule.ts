import type { EventsOf, TermId, VocabularyStream } from '@candor/contracts';
import { samePhrase, type TermChange, unchanged } from './vocabulary.rule.ts';

type Events = EventsOf<VocabularyStream>;
type Changes = { readonly [K in keyof Events]: (before: TermChange, data: Events[K]) => TermChange };

const without = (phrases: readonly string[], phrase: string): readonly string[] => phrases.filter((other) => !samePhrase(other, phrase));

const changes: Changes = {
  TermAdded: (before, { label, synonyms }) => ({ ...before, own: true, label, added: synonyms }),
  TermRenamed: (before, { label }) => ({ ...before, label }),
  SynonymAdded: (before, { phrase }) => ({
    ...before,
    added: [...without(before.added, phrase), phrase],
    removed: without(before.removed, phrase),
  }),
  SynonymRemoved: (before, { phrase }) => ({
    ...before,
    added: without(before.added, phrase),
    removed: [...without(before.removed, phrase), phrase],
  }),
  TermMerged: (before, { into }) => ({ ...before, mergedInto: into }),
  TermSeparated: (before) => ({ ...before, mergedInto: null }),
  TermRetired: (before) => ({ ...before, retired: true }),
  TermRestored: (before) => ({ ...before, retired: false }),
};

type Of<Result> = { readonly [K in keyof Events]: Result };

/** What each event changes of a term: the decider and the rows are the same fold. */
export const termChanged = Object.fromEntries(
  Object.entries(changes).map(([type, change]) => [
    type,
    (before: TermChange | undefined, data: { readonly organizationId: string; readonly termId: TermId }) =>
      (change as (before: TermChange, data: object) => TermChange)(before ?? unchanged(data.organizationId, data.termId), data),
  ]),
) as Of<(before: TermChange | undefined, data: { readonly organizationId: string; readonly termId: TermId }) => TermChange>;
