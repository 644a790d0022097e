/** What may stand in addresses of a name, so many letters at most: `Öko & Söhne GmbH` → `oko-sohne-gmbh`. Empty where none is left. */
export const slugOf = (name: string, most: number): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, most)
    .replace(/-$/, '');

/** A name, with a number behind it where it is taken: `skill`, `skill-2`. */
export function numbered(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
