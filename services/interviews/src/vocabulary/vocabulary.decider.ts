import { type TermId, type TermKind, type VocabularyStream, vocabularyLimits, vocabularyStream } from '@candor/contracts';
import { type Decider, type Decision, type Rejected, reject } from '@candor/event-sourcing';
import { termChanged } from './term-changes.rule.ts';
import {
  countsAs,
  phrasesOf,
  samePhrase,
  type Term,
  type TermChange,
  termCalled,
  type Vocabulary,
  vocabularyOf,
} from './vocabulary.rule.ts';

type State = Readonly<Record<TermId, TermChange>>;
type Decided = Decision<VocabularyStream>;

const evolved =
  (type: keyof typeof termChanged) =>
  (state: State, data: { readonly organizationId: string; readonly termId: TermId }): State => ({
    ...state,
    [data.termId]: termChanged[type](state[data.termId], data),
  });

/** Common terms and an organization's own: it says what they are called, and which are one. */
export const vocabulary: Decider<State, VocabularyStream> = {
  stream: vocabularyStream,
  initial: {},
  decide: {
    addTerm(state, { kind, name, label, synonyms }, { subject }): Decided {
      const termId = `${kind}/${name}`;
      const terms = all(state);
      if (terms.has(termId)) return reject('term_exists', { termId });
      if (Object.values(state).filter(({ own }) => own).length >= vocabularyLimits.ownTerms)
        return reject('too_many_terms', { most: vocabularyLimits.ownTerms });
      const others = synonyms.filter((phrase, index) => ![label, ...synonyms.slice(0, index)].some((one) => samePhrase(one, phrase)));
      const taken = [label, ...others].flatMap((phrase) => takenBy(terms, kind, phrase, termId) ?? [])[0];
      return taken ?? [{ type: 'TermAdded', data: { organizationId: subject, termId, label, synonyms: others } }];
    },
    renameTerm: (state, { termId, label }, { subject }) =>
      about(state, termId, (term, terms) => {
        if (term.label === label) return [];
        return (
          takenBy(terms, term.kind, label, termId) ?? [
            { type: 'TermRenamed', data: { organizationId: subject, termId, label, previous: term.label } },
          ]
        );
      }),
    addSynonym: (state, { termId, phrase }, { subject }) =>
      about(state, termId, (term, terms) => {
        if (phrasesOf(term).some((one) => samePhrase(one, phrase))) return [];
        if (term.synonyms.length >= vocabularyLimits.synonyms) return reject('too_many_synonyms', { most: vocabularyLimits.synonyms });
        return takenBy(terms, term.kind, phrase, termId) ?? [{ type: 'SynonymAdded', data: { organizationId: subject, termId, phrase } }];
      }),
    removeSynonym: (state, { termId, phrase }, { subject }) =>
      about(state, termId, ({ synonyms }) =>
        synonyms.some((one) => samePhrase(one, phrase))
          ? [{ type: 'SynonymRemoved', data: { organizationId: subject, termId, phrase } }]
          : [],
      ),
    mergeTerm: (state, { termId, into }, { subject }) =>
      about(state, termId, (term, terms) => {
        const target = terms.get(into);
        if (!target) return reject('unknown_term', { termId: into });
        if (term.mergedInto === into) return [];
        if (term.mergedInto !== null) return reject('already_merged', { into: term.mergedInto });
        if (target.kind !== term.kind || countsAs(terms, into) === termId) return reject('cannot_be_merged');
        return [{ type: 'TermMerged', data: { organizationId: subject, termId, into } }];
      }),
    separateTerm: (state, { termId }, { subject }) =>
      about(state, termId, ({ mergedInto }) =>
        mergedInto === null
          ? reject('not_merged')
          : [{ type: 'TermSeparated', data: { organizationId: subject, termId, from: mergedInto } }],
      ),
    retireTerm: (state, { termId }, { subject }) =>
      about(state, termId, ({ retired }) => (retired ? [] : [{ type: 'TermRetired', data: { organizationId: subject, termId } }])),
    restoreTerm: (state, { termId }, { subject }) =>
      about(state, termId, (term, terms) => {
        if (!term.retired) return [];
        const taken = phrasesOf(term).flatMap((phrase) => takenBy(terms, term.kind, phrase, termId) ?? [])[0];
        return taken ?? [{ type: 'TermRestored', data: { organizationId: subject, termId } }];
      }),
  },
  evolve: {
    TermAdded: evolved('TermAdded'),
    TermRenamed: evolved('TermRenamed'),
    SynonymAdded: evolved('SynonymAdded'),
    SynonymRemoved: evolved('SynonymRemoved'),
    TermMerged: evolved('TermMerged'),
    TermSeparated: evolved('TermSeparated'),
    TermRetired: evolved('TermRetired'),
    TermRestored: evolved('TermRestored'),
  },
};

const all = (state: State): Vocabulary => vocabularyOf(Object.values(state));

function about(state: State, termId: TermId, decide: (term: Term, terms: Vocabulary) => Decided): Decided {
  const terms = all(state);
  const term = terms.get(termId);
  return term ? decide(term, terms) : reject('unknown_term', { termId });
}

function takenBy(terms: Vocabulary, kind: TermKind, phrase: string, by: TermId): Rejected<'phrase_taken'> | undefined {
  const other = termCalled(terms, kind, phrase);
  return other && other.termId !== by ? reject('phrase_taken', { phrase, termId: other.termId }) : undefined;
}
