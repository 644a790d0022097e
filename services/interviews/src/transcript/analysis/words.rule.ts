/** Letters and digits, with what belongs to a word: `Node.js`, `don’t`, `C++`, `C#`. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\+\+|#)?/gu;

/** Of a text, in their order, as they are written. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

const plain = /^[a-zA-Z0-9'.+#]*$/;

/** Words that differ in this no more are the same. */
export const folded = (written: string): string =>
  plain.test(written) ? written.toLowerCase() : written.normalize('NFKC').toLowerCase().replaceAll('’', "'");

/** What two phrases share that are the same but for capitals, dashes and spaces. */
export const phraseKey = (phrase: string): string => wordsOf(phrase).map(folded).join(' ');

export interface Word {
  readonly written: string;
  readonly folded: string;
}

/** Words with nothing but spaces, dashes and slashes between them. */
export type Stretch = readonly Word[];

export const phraseOf = (words: Stretch): string => words.map(({ written }) => written).join(' ');

export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Word[][] = [];
  let current: Word[] = [];
  let end = -1;
  for (const { 0: written, index } of text.matchAll(word)) {
    const isNext = end >= 0 && ((index === end + 1 && text[end] === ' ') || /^[\s/-]*$/u.test(text.slice(end, index)));
    if (!isNext) {
      current = [];
      stretches.push(current);
    }
    current.push({ written, folded: folded(written) });
    end = index + written.length;
  }
  return stretches;
}
