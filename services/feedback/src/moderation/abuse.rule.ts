import { abusivePhrases, abusiveWords } from './abuse-words.rule.ts';

/** Letters that stand in for others: `1d10t`, `@rsch`. */
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const words = new Set(Object.values(abusiveWords).flat());
const phrases = Object.values(abusivePhrases).flat();

/**
 * Whether a text holds words that insult people, or wishes them ill, in any of the languages of the list. Words count as a whole
 * ("Scunthorpe" is a town), in any case, with or without accents, and also where digits stand in for letters.
 */
export function isAbusive(text: string): boolean {
  const plain = unaccented(text.toLowerCase());
  const seen = [plain, undisguised(plain)];
  return seen.some((version) => wordsOf(version).some((word) => words.has(word)) || holdsPhrase(version));
}

const unaccented = (text: string): string =>
  text.replace(/ß/g, 'ss').replace(/ı/g, 'i').replace(/ł/g, 'l').normalize('NFD').replace(/\p{M}/gu, '');

/** Only within words: a number is left alone. */
const undisguised = (text: string): string =>
  text.replace(/[\p{L}\p{N}@$!]+/gu, (word) =>
    /\p{L}/u.test(word) ? word.replace(/[013457@$!]/g, (sign) => disguises[sign] ?? sign) : word,
  );

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

function holdsPhrase(text: string): boolean {
  const flat = ` ${wordsOf(text).join(' ')} `;
  return phrases.some((phrase) => flat.includes(` ${phrase} `));
}
