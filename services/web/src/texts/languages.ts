import type { Texts } from './en/index.ts';

/** In the order in which they are offered; the first one where nothing else fits. */
export const languages = [
  { id: 'en', name: 'English' },
  { id: 'de', name: 'Deutsch' },
] as const;
export type Language = (typeof languages)[number]['id'];

const loaders: { readonly [L in Language]: () => Promise<Texts> } = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
};

/** Only the language that is read is fetched. */
export const loadTexts = (language: Language): Promise<Texts> => loaders[language]();

/** The first of the wanted ones (`de-AT`, `en`) that there is. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = languages.find(({ id }) => tag.toLowerCase().split('-')[0] === id);
    if (found) return found.id;
  }
  return languages[0].id;
}

/** How dates and numbers are written: as the person’s browser asks within that language. */
export const localeFor = (language: Language, wanted: readonly string[]): string =>
  wanted.find((tag) => tag.toLowerCase().startsWith(`${language}-`) || tag.toLowerCase() === language) ?? language;
