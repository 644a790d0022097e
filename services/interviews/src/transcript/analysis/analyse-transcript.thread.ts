import type { TranscriptAnalysis } from '@candor/contracts';
import type { ThreadJob } from '@candor/platform';
import { analyseTranscript, type TranscriptToAnalyse } from './analyse-transcript.rule.ts';

export interface TranscriptInBytes extends Omit<TranscriptToAnalyse, 'text'> {
  /** UTF-8, as it was checked when it was stored. */
  readonly bytes: Uint8Array;
}

/** Analysing a transcript in a thread of its own: ten megabytes take seconds. */
export const run: ThreadJob<TranscriptInBytes, TranscriptAnalysis> = ({ bytes, ...transcript }, { progress }) =>
  analyseTranscript({ ...transcript, text: new TextDecoder().decode(bytes) }, progress);
