import { slugOf } from '../api/slug.ts';

/** A handle for addresses from a name: `Öko & Söhne GmbH` → `oko-sohne-gmbh`. May be empty where no letter is left. */
export const handleFrom = (name: string): string => slugOf(name, 40);
