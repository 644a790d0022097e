import { stopWords } from './stop-words.rule.ts';
import type { Utterance } from './utterance.rule.ts';
import { type Hits, placesTold } from './vocabulary-hits.rule.ts';
import { phraseOf, type Stretch, type Word } from './words.rule.ts';

/** Words that were said together, and stand out. */
export interface KeyPhrase {
  /** As it was said first. */
  readonly phrase: string;
  readonly score: number;
  readonly times: Hits['times'];
  readonly said: readonly Utterance[];
}

const mostWords = 4;
const shortestWord = 3;
/** How often a phrase has to be said: one word alone says less. */
const timesOfWord = 3;
const timesOfWords = 2;

interface Found {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly times: Record<keyof Hits['times'], number>;
  readonly said: Utterance[];
}

/**
 * Key phrases after RAKE (Rose, Engel, Cramer, Cowley: Automatic Keyword Extraction from Individual Documents, 2010): what stands
 * between stop words and punctuation is a phrase; a word scores by how many words it stands with over how often it stands at all,
 * a phrase by the sum of its words. People repeat what matters to them: what was said once is left out, and what was said often
 * counts for more.
 */
export class KeyPhrases {
  readonly #phrases = new Map<string, Found>();
  readonly #words = new Map<string, { frequency: number; degree: number }>();

  take(utterance: Utterance, stretches: readonly Stretch[]): void {
    for (const stretch of stretches) {
      let phrase: Word[] = [];
      for (const word of stretch) {
        if (!stopWords.has(word.folded)) phrase.push(word);
        else {
          this.#note(phrase, utterance);
          phrase = [];
        }
      }
      this.#note(phrase, utterance);
    }
  }

  /** The best first, at most `most`; `known`: what is found otherwise, as `phraseKey` has it. */
  best(most: number, known: ReadonlySet<string>): readonly KeyPhrase[] {
    return [...this.#phrases]
      .filter(([key, { words, times }]) => !known.has(key) && sum(times) >= (words.length === 1 ? timesOfWord : timesOfWords))
      .map(([key, { phrase, words, times, said }]) => ({
        key,
        phrase,
        times,
        said,
        score: this.scoreOf(words) * Math.log2(1 + sum(times)),
      }))
      .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, most)
      .map(({ key: _, ...phrase }) => phrase);
  }

  /** RAKE's own score of words that stand together, as `phraseKey` has them: degree over frequency, summed. */
  scoreOf(words: readonly string[]): number {
    return words.reduce((total, word) => {
      const { degree = 0, frequency = 1 } = this.#words.get(word) ?? {};
      return total + degree / frequency;
    }, 0);
  }

  #note(phrase: Stretch, utterance: Utterance): void {
    if (phrase.length === 0) return;
    const words = phrase.map((word) => word.folded);
    if (words.length > mostWords || !words.every(isTelling)) return;
    for (const word of words) {
      const counts = this.#words.get(word) ?? { frequency: 0, degree: 0 };
      counts.frequency++;
      counts.degree += words.length;
      this.#words.set(word, counts);
    }
    const key = words.join(' ');
    const found = this.#phrases.get(key) ?? { phrase: phraseOf(phrase), words, times: { host: 0, guest: 0, unknown: 0 }, said: [] };
    found.times[utterance.side ?? 'unknown']++;
    if (found.said.length < placesTold && found.said.at(-1) !== utterance) found.said.push(utterance);
    this.#phrases.set(key, found);
  }
}

const sum = ({ host, guest, unknown }: Hits['times']): number => host + guest + unknown;
const isTelling = (word: string): boolean => word.length >= shortestWord && /\p{L}/u.test(word);
