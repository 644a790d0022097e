/** The most that a handle may be long. */
const most = 40;

/** A handle for addresses from a name: `Öko & Söhne GmbH` → `oko-sohne-gmbh`. May be empty where no letter is left. */
export const handleFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, most)
    .replace(/-+$/, '');
