import type { FrontTexts } from './en/front.ts';
import type { Texts } from './en/index.ts';

/** In the order in which they are offered; the first one where nothing else fits. */
export const languages = [
  { id: 'en', name: 'English' },
  { id: 'de', name: 'Deutsch' },
] as const;
export type Language = (typeof languages)[number]['id'];

const fronts: { readonly [L in Language]: () => Promise<FrontTexts> } = {
  en: async () => (await import('./en/front.ts')).front,
  de: async () => (await import('./de/front.ts')).front,
};
const wholes: { readonly [L in Language]: () => Promise<Texts> } = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
};

/** One for each language that is read: what comes later is put into it. */
const read = new Map<Language, Promise<Texts>>();

/**
 * The texts of pages that open by a link, without signing in. Those of all others are in the same object once `loadTexts` has been
 * waited for, as the router does for their pages.
 */
export function loadFrontTexts(language: Language): Promise<Texts> {
  const texts = read.get(language) ?? fronts[language]().then((front) => ({ ...front }) as Texts);
  read.set(language, texts);
  return texts;
}

/** Only the language that is read is fetched. */
export async function loadTexts(language: Language): Promise<Texts> {
  const [texts, whole] = await Promise.all([loadFrontTexts(language), wholes[language]()]);
  return Object.assign(texts, whole);
}

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
