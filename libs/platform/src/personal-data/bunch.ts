import { DerivedKeys } from './derived-keys.ts';
import { type KeyDocument, placeOf } from './key-document.ts';
import type { MasterKeys } from './master-keys.ts';

export interface UsableKey {
  readonly id: string;
  readonly organization: string | null;
  readonly use: DerivedKeys;
}

/** The keys of one person, unwrapped. */
export interface Bunch {
  readonly erased: boolean;
  readonly keys: readonly UsableKey[];
  readonly destroyed: ReadonlySet<string>;
  /** Whose keys were destroyed: organizations, or null for the person's own side. */
  readonly erasedFor: ReadonlySet<string | null>;
}

export const bunchOf = (document: KeyDocument, masters: MasterKeys): Bunch => ({
  erased: document.erased,
  keys: document.keys.map((key) => ({
    id: key.id,
    organization: key.organization,
    use: new DerivedKeys(masters.unwrap(key, placeOf(document._id, key))),
  })),
  destroyed: new Set(document.destroyed.map(({ id }) => id)),
  erasedFor: new Set(document.destroyed.map(({ organization }) => organization)),
});

/** The key that seals for an organization. */
export const keyInUse = (bunch: Bunch | undefined, organization: string | null): UsableKey | undefined =>
  bunch?.erased ? undefined : bunch?.keys.find((key) => key.organization === organization);

/** Null: destroyed. Undefined: never heard of. */
export function keyById(bunch: Bunch | undefined, id: string): UsableKey | null | undefined {
  if (bunch?.erased || bunch?.destroyed.has(id)) return null;
  return bunch?.keys.find((key) => key.id === id);
}
