import type { CueProblem } from '@candor/contracts';

/** One thing that one person said. */
export interface Cue {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** In ms since the recording began; null: the file does not tell times. */
  readonly start: number | null;
  readonly end: number | null;
  /** As the file names whoever speaks; null: it does not say. */
  readonly speaker: string | null;
  /** Plain, on one line, never empty. */
  readonly text: string;
}

/** Takes what is found in a file, while it is being read. */
export interface CueSink {
  cue(cue: Cue): void;
  problem(problem: CueProblem): void;
}

/** Reads one format, line by line. */
export interface LineReader {
  /** `number` counts from 1. */
  line(text: string, number: number): void;
  end(): void;
}
