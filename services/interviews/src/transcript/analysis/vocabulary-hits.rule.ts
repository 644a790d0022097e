import type { ConversationSide, TermId } from '@candor/contracts';
import type { Utterance } from './utterance.rule.ts';
import { folded, phraseOf, type Stretch, wordsOf } from './words.rule.ts';

/** What is looked for: a term, and everything that it is called. */
export interface SoughtTerm {
  readonly termId: TermId;
  readonly label: string;
  readonly phrases: readonly string[];
}

export type TimesBySide = Readonly<Record<ConversationSide | 'unknown', number>>;

/** How often a term was said, and where first. */
export interface Hits {
  readonly term: SoughtTerm;
  readonly times: TimesBySide;
  readonly said: readonly { readonly utterance: Utterance; readonly phrase: string }[];
}

/** So many places are told. */
export const placesTold = 3;

/** Names that are ordinary words where they are written small. */
const ordinary = new Set([
  'amazon',
  'apple',
  'excel',
  'express',
  'intel',
  'java',
  'meta',
  'oracle',
  'react',
  'ruby',
  'rust',
  'stripe',
  'swift',
  'tesla',
  'uber',
]);

interface Sought {
  readonly term: SoughtTerm;
  readonly words: readonly string[];
  /** It has to be written so, capitals included. */
  readonly exactly: string | undefined;
}

const none: readonly Sought[] = [];

/** Finds phrases in words: of those that begin with the same word, the longest. */
export class VocabularyMatcher {
  readonly #byFirst = new Map<string, Sought[]>();
  readonly #hits = new Map<TermId, { term: SoughtTerm; times: Record<keyof TimesBySide, number>; said: Hits['said'][number][] }>();

  constructor(terms: readonly SoughtTerm[]) {
    for (const term of terms) for (const phrase of term.phrases) this.#seek(term, phrase);
    for (const sought of this.#byFirst.values()) sought.sort((a, b) => b.words.length - a.words.length);
  }

  take(utterance: Utterance, stretches: readonly Stretch[]): void {
    for (const stretch of stretches) this.#look(stretch, utterance);
  }

  /** The most frequent first. */
  hits(): readonly Hits[] {
    const sum = ({ times }: Hits): number => times.host + times.guest + times.unknown;
    return [...this.#hits.values()].toSorted((a, b) => sum(b) - sum(a) || (a.term.termId < b.term.termId ? -1 : 1));
  }

  #seek(term: SoughtTerm, phrase: string): void {
    const words = wordsOf(phrase).map(folded);
    const [first] = words;
    if (first === undefined) return;
    const isExact = words.length === 1 && (first.length <= 2 || ordinary.has(first));
    const sought = { term, words, exactly: isExact ? wordsOf(phrase)[0] : undefined };
    this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), sought]);
  }

  #look(words: Stretch, utterance: Utterance): void {
    for (let at = 0; at < words.length; ) {
      const found = this.#at(words, at);
      const length = found[0]?.words.length ?? 1;
      for (const { term } of found) this.#note(term, utterance, phraseOf(words.slice(at, at + length)));
      at += length;
    }
  }

  /** Those of greatest length, each of another term. */
  #at(words: Stretch, at: number): readonly Sought[] {
    const candidates = this.#byFirst.get(words[at]?.folded ?? '');
    if (!candidates) return none;
    const fitting = candidates.filter(
      (sought) =>
        sought.words.every((word, index) => words[at + index]?.folded === word) &&
        (sought.exactly === undefined || sought.exactly === words[at]?.written),
    );
    const longest = fitting.filter((sought) => sought.words.length === fitting[0]?.words.length);
    return longest.filter((sought, index) => longest.findIndex(({ term }) => term === sought.term) === index);
  }

  #note(term: SoughtTerm, utterance: Utterance, phrase: string): void {
    const hit = this.#hits.get(term.termId) ?? { term, times: { host: 0, guest: 0, unknown: 0 }, said: [] };
    hit.times[utterance.side ?? 'unknown']++;
    if (hit.said.length < placesTold && hit.said.at(-1)?.utterance !== utterance) hit.said.push({ utterance, phrase });
    this.#hits.set(term.termId, hit);
  }
}
