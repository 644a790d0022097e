import type { OwnFacts } from './own-signal.rule.ts';

/** What they say came of each conversation of which they said it. */
export function toldOutcomes({ outcomes }: Pick<OwnFacts, 'outcomes'>): readonly ReadonlySet<string>[] {
  const by = new Map<string, Set<string>>();
  for (const { conversationId, kind } of outcomes) by.set(conversationId, (by.get(conversationId) ?? new Set()).add(kind));
  return [...by.values()];
}
