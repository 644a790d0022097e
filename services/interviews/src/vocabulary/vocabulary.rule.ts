import { type DefaultTerm, defaultTerms, type TermId, type TermKind, termKindOf } from '@candor/contracts';
import { phraseKey } from '../transcript/analysis/words.rule.ts';

/** What an organization made of one term: one of its own, or a common one, of which only the difference is kept. */
export interface TermChange {
  readonly organizationId: string;
  readonly termId: TermId;
  readonly own: boolean;
  /** Null: as it was. */
  readonly label: string | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly retired: boolean;
  readonly mergedInto: TermId | null;
}

export interface Term {
  readonly termId: TermId;
  readonly kind: TermKind;
  readonly label: string;
  readonly synonyms: readonly string[];
  readonly own: boolean;
  readonly retired: boolean;
  readonly mergedInto: TermId | null;
}

/** The terms of one organization by id: those that everybody has, and what it made of them. */
export type Vocabulary = ReadonlyMap<TermId, Term>;

const common: ReadonlyMap<TermId, DefaultTerm> = new Map(defaultTerms.map((term) => [term.termId, term]));

export const isCommon = (termId: TermId): boolean => common.has(termId);

export const unchanged = (organizationId: string, termId: TermId): TermChange => ({
  organizationId,
  termId,
  own: false,
  label: null,
  added: [],
  removed: [],
  retired: false,
  mergedInto: null,
});

const unchangedTerm = ({ termId, kind, label, synonyms }: DefaultTerm): Term => ({
  termId,
  kind,
  label,
  synonyms,
  own: false,
  retired: false,
  mergedInto: null,
});
const commonVocabulary: Vocabulary = new Map(defaultTerms.map((term) => [term.termId, unchangedTerm(term)]));

export function vocabularyOf(changes: readonly TermChange[]): Vocabulary {
  if (changes.length === 0) return commonVocabulary;
  return new Map([...commonVocabulary, ...changes.map((change) => [change.termId, changed(change)] as const)]);
}

function changed({ termId, own, label, added, removed, retired, mergedInto }: TermChange): Term {
  const before = common.get(termId);
  const synonyms = [...(before?.synonyms ?? []), ...added].filter((phrase) => !removed.some((other) => samePhrase(other, phrase)));
  return { termId, kind: termKindOf(termId), label: label ?? before?.label ?? termId, synonyms, own, retired, mergedInto };
}

export const samePhrase = (one: string, other: string): boolean => phraseKey(one) === phraseKey(other);

export const phrasesOf = ({ label, synonyms }: Term): readonly string[] => [label, ...synonyms];

/** The term that a term counts as: itself, or what it was merged into in the end. An id that nobody knows counts as itself. */
export function countsAs(vocabulary: Vocabulary, termId: TermId): TermId {
  const into = vocabulary.get(termId)?.mergedInto ?? null;
  return into === null ? termId : countsAs(vocabulary, into);
}

/** The term of a kind that is called so and looked for, merged ones included. */
export const termCalled = (vocabulary: Vocabulary, kind: TermKind, phrase: string): Term | undefined =>
  [...vocabulary.values()].find((term) => term.kind === kind && !term.retired && phrasesOf(term).some((one) => samePhrase(one, phrase)));

/** What an id or a phrase that somebody gives means: the term that it counts as. */
export function resolved(vocabulary: Vocabulary, kind: TermKind, given: string): TermId | null {
  const known = vocabulary.get(given);
  const term = known?.kind === kind ? known : termCalled(vocabulary, kind, given);
  return term ? countsAs(vocabulary, term.termId) : null;
}

/** Terms that are looked for, each with what it and those that were merged into it are called. */
export function soughtTerms(
  vocabulary: Vocabulary,
): readonly { readonly termId: TermId; readonly label: string; readonly phrases: readonly string[] }[] {
  const phrases = new Map<TermId, string[]>();
  for (const term of vocabulary.values()) {
    const as = countsAs(vocabulary, term.termId);
    if (!term.retired && !vocabulary.get(as)?.retired) phrases.set(as, [...(phrases.get(as) ?? []), ...phrasesOf(term)]);
  }
  return [...phrases].map(([termId, called]) => ({ termId, label: vocabulary.get(termId)?.label ?? termId, phrases: called }));
}

/** `Rocket plumbing (hot)` → `rocket-plumbing-hot`; empty where there is nothing to make a name of. */
export const termNameOf = (label: string): string =>
  label
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
