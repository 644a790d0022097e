import type { Actor } from '@candor/contracts';
import { Problem } from '@candor/platform';

/** The person who asks. Throws {@link Problem} for keys and for Candor itself. */
export function ownPerson({ kind, id }: Actor): string {
  if (kind === 'person') return id;
  throw new Problem(403, 'not_a_person', { detail: 'Only people can be erased: sign in as one instead of using a key.' });
}
