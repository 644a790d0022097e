import { defaultTerms, type Instant, type TermKind } from '@candor/contracts';
import type { Chat, Observed } from '../facts/chat.rule.ts';

const byPhrase = new Map(
  defaultTerms.flatMap(({ termId, kind, label, synonyms }) =>
    [label, ...synonyms].map((phrase) => [`${kind} ${phrase.toLowerCase()}`, termId] as const),
  ),
);

/** The term of the common vocabulary that a skill is called by; another name stands for itself. */
export function skillNamed(name: string): string {
  const phrase = name.trim().toLowerCase();
  return (
    byPhrase.get(`skill ${phrase}`) ??
    `skill/${phrase
      .replaceAll('+', ' plus ')
      .replaceAll('#', ' sharp ')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')}`
  );
}

/** Terms of some kinds that came up in a conversation, each once for each author, as of when it was first known. */
export function termsOf(
  { observed }: Chat,
  kinds: readonly TermKind[],
  wanted: (one: Observed) => boolean = () => true,
): readonly { readonly term: string; readonly authorId: string; readonly at: Instant; readonly stance: Observed['stance'] }[] {
  const found = new Map<string, { term: string; authorId: string; at: Instant; stance: Observed['stance'] }>();
  for (const one of observed) {
    const { content, authorId, at, stance } = one;
    if (!('termId' in content) || content.termId === null || !kinds.some((kind) => kind === content.kind) || !wanted(one)) continue;
    const key = `${content.termId} ${authorId}`;
    const before = found.get(key);
    found.set(key, {
      term: content.termId,
      authorId,
      at: before && before.at < at ? before.at : at,
      stance: stance ?? before?.stance ?? null,
    });
  }
  return [...found.values()];
}
