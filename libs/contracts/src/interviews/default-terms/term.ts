import type { TermId, TermKind } from '../vocabulary.event.ts';

/** A term that every organization begins with. */
export interface DefaultTerm {
  readonly termId: TermId;
  readonly kind: TermKind;
  readonly label: string;
  readonly synonyms: readonly string[];
}

/** Label → synonyms, in English and German. The id is made of the label, so a label is never changed: add a synonym. */
export const termsOf = (kind: TermKind, labels: Readonly<Record<string, readonly string[]>>): readonly DefaultTerm[] =>
  Object.entries(labels).map(([label, synonyms]) => ({ termId: `${kind}/${nameOf(label)}`, kind, label, synonyms }));

/** `CI/CD` → `ci-cd`, `C++` → `c-plus-plus`. */
const nameOf = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
