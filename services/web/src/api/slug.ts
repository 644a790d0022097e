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
