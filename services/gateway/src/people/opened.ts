import type { Sealer } from '@candor/event-sourcing';

/** Opens texts of which some may be missing, in one call. Null: there is none, or its key is destroyed. */
export async function opened(sealer: Pick<Sealer, 'open'>, texts: readonly (string | null)[]): Promise<readonly (string | null)[]> {
  const sealed = texts.filter((text) => text !== null);
  const plain = (await sealer.open(sealed)).values();
  return texts.map((text) => (text === null ? null : (plain.next().value ?? null)));
}
