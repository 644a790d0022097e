import { type ContentAsked, type ObservationContent, TermId, type TermKind } from '@candor/contracts';
import { resolved, type Vocabulary } from '../vocabulary/vocabulary.rule.ts';

/** What is kept of what somebody typed. `words`: those that the vocabulary does not know. */
export interface ContentGiven {
  readonly content: ObservationContent;
  readonly words: string | null;
}

/** Looks terms up: a name becomes the term that is called so, and one that nothing is called stays in the author's words. */
export function contentOf(asked: ContentAsked, vocabulary: Vocabulary): ContentGiven {
  switch (asked.kind) {
    case 'skill':
    case 'perk':
    case 'challenge':
    case 'competitor':
    case 'buzzword':
    case 'topic': {
      const { term, ...rest } = asked;
      const { termId, words } = named(asked.kind, term, vocabulary);
      return { content: { ...rest, termId }, words };
    }
    default:
      return { content: asked, words: null };
  }
}

function named(kind: TermKind, term: string, vocabulary: Vocabulary): { readonly termId: string | null; readonly words: string | null } {
  const termId = resolved(vocabulary, kind, term);
  return { termId, words: termId === null ? withoutKind(term) : null };
}

/** Of an id that nobody knows, what can be read. */
const withoutKind = (term: string): string => (TermId.safeParse(term).success ? term.slice(term.indexOf('/') + 1) : term);
