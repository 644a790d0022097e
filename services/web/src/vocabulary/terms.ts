import { withoutAccents } from '../texts/without-accents.ts';
import type { Term, TermKind } from './use-terms.ts';

export const termKinds = ['skill', 'topic', 'challenge', 'competitor', 'buzzword', 'perk'] as const satisfies readonly TermKind[];

/** Those of a kind that are called so, or a word of whose names begins so, by what they are called. */
export function foundTerms(terms: readonly Term[], kind: TermKind, search: string, withRetired: boolean): readonly Term[] {
  const beginning = ` ${plain(search)}`;
  return terms
    .filter((term) => term.kind === kind && (withRetired || !term.retired))
    .filter(({ label, synonyms }) => beginning === ' ' || [label, ...synonyms].some((phrase) => ` ${plain(phrase)}`.includes(beginning)))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

/** What a term can be made one with: what counts as itself or another, but not as this one already. */
export const mergeTargets = (terms: readonly Term[], { termId, kind }: Pick<Term, 'termId' | 'kind'>): readonly Term[] =>
  terms
    .filter((term) => term.kind === kind && term.termId !== termId && term.countsAs !== termId && !term.retired)
    .toSorted((a, b) => a.label.localeCompare(b.label));

/** `skill/rust`: what stands in addresses. */
export const placeOf = ({ kind, termId }: Pick<Term, 'kind' | 'termId'>) => ({ kind, name: termId.slice(kind.length + 1) });

/** Without capitals, accents and more than one space. */
const plain = (text: string): string => withoutAccents(text).trim().replaceAll(/\s+/g, ' ');
