import type { Sealer } from '@candor/event-sourcing';

/** The text of a sealed one; null where there is none, or its key is destroyed. */
export type Opened = (sealed: string | null | undefined) => string | null;

/** Opens texts at the edge, for whoever may read them: each once, all of them in one go. */
export async function openedTexts(sealer: Sealer, sealed: readonly (string | null | undefined)[]): Promise<Opened> {
  const there = [...new Set(sealed.flatMap((text) => text ?? []))];
  const texts = await sealer.open(there);
  const byToken = new Map(there.map((token, index) => [token, texts[index] ?? null]));
  return (token) => (token == null ? null : (byToken.get(token) ?? null));
}
