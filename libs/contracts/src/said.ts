import type { Locale } from './gateway/person.event.ts';

/** A text in every language that Candor writes in. */
export type Said = Readonly<Record<Locale, string>>;

export const says = (en: string, de: string): Said => ({ en, de });
