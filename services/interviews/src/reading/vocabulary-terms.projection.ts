import { type EventsOf, type TermId, type VocabularyStream, vocabularyStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';
import { termChanged } from '../vocabulary/term-changes.rule.ts';
import type { TermChange } from '../vocabulary/vocabulary.rule.ts';

type Type = keyof EventsOf<VocabularyStream>;
type Told = { readonly data: { readonly organizationId: string; readonly termId: TermId } };

const changedBy =
  (type: Type) =>
  (row: TermChange | undefined, { data }: Told): TermChange =>
    termChanged[type](row, data);

/** What organizations made of terms, a row for each that is not as everybody has it. */
export const vocabularyTerms: Projection<TermChange> = {
  name: 'vocabulary-terms',
  version: 1,
  indexes: [['organizationId', 'termId']],
  from: [
    rowsFrom<typeof vocabularyStream, TermChange>(vocabularyStream, ({ subject, data: { termId } }) => `${subject}/${termId}`, {
      TermAdded: changedBy('TermAdded'),
      TermRenamed: changedBy('TermRenamed'),
      SynonymAdded: changedBy('SynonymAdded'),
      SynonymRemoved: changedBy('SynonymRemoved'),
      TermMerged: changedBy('TermMerged'),
      TermSeparated: changedBy('TermSeparated'),
      TermRetired: changedBy('TermRetired'),
      TermRestored: changedBy('TermRestored'),
    }),
  ],
};
