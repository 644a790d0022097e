import type { CheckedLanguage, RefusalGround } from '@candor/contracts';

/** How questions on one ground are recognised in a language, and what whoever asks is told. */
export interface Concern {
  /** It cannot be meant otherwise. */
  readonly refused: readonly RegExp[];
  /** It may be meant otherwise. */
  readonly doubtful: readonly RegExp[];
  readonly reason: string;
  /** A question that learns what may be learnt. */
  readonly better: string;
}

/** What is known of one language. Patterns are about text as `plainWording` makes it: no accents, `|` between sentences. */
export interface CheckedWords {
  readonly language: CheckedLanguage;
  /** Words by which the language is told from the others. */
  readonly usual: readonly string[];
  /** What looks like a concern and is none: taken out before anything else. */
  readonly harmless: readonly RegExp[];
  readonly concerns: Readonly<Record<RefusalGround, Concern>>;
}
