/** Small letters without accents, apostrophes and hyphens; `|` where a sentence or clause ends; single spaces. */
export const plainWording = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[.?!;:¿¡…\n]+/gu, ' | ')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim();
