import { z } from 'zod';
import { Instant } from '../commit.ts';
import { Locale } from '../gateway/person.event.ts';
import { ConversationSide } from './meeting.event.ts';
import { ObservationContent, ObservationKind } from './observation.event.ts';
import { TranscriptFormat } from './transcript.event.ts';

const count = z.number().int().nonnegative();

/** What is wrong with one place of a file. */
export const CueProblemCode = z.enum([
  'malformed_timing',
  'end_before_start',
  'no_timing',
  'no_text',
  'no_speaker',
  'missing_blank_line',
  'out_of_order',
]);
export type CueProblemCode = z.infer<typeof CueProblemCode>;

export const CueProblem = z
  .object({
    line: z.number().int().positive().describe('From 1'),
    code: CueProblemCode,
    used: z.boolean().describe('What is there counts all the same'),
  })
  .readonly();
export type CueProblem = z.infer<typeof CueProblem>;

/** Whether a transcript can be kept, and what became of it. */
export const TranscriptView = z
  .object({
    conversationId: z.string(),
    wording: z.string().describe('What everybody who speaks has to agree to'),
    wordingVersion: count.describe('Hand it back with the consent'),
    locale: Locale,
    speakers: z.array(z.object({ personId: z.string(), side: ConversationSide, consented: z.boolean() })),
    transcript: z
      .object({
        transcriptId: z.string(),
        format: TranscriptFormat,
        storedBy: z.string(),
        storedAt: Instant,
        status: z.enum(['analysing', 'analysed', 'failed']),
        done: z.number().min(0).max(1).describe('How far the analysis is'),
      })
      .nullable(),
    version: count,
  })
  .meta({ id: 'Transcript' });
export type TranscriptView = z.infer<typeof TranscriptView>;

/** What one person, or one side, did in a conversation. Times are null where the file tells none: shares are then of words. */
const talk = {
  share: z.number().min(0).max(1).describe('Of all talk: of the time, or of the words where there are no times'),
  talkMs: count.nullable().describe('The union of when they spoke'),
  words: count,
  turns: count,
  questions: count,
};
export const LongestMonologue = z.object({ ms: count.nullable(), words: count, line: count });
export const SpeakerTalk = z.object({
  personId: z.string().nullable().describe('`null`: the file does not say who'),
  side: ConversationSide.nullable(),
  ...talk,
  longestMonologue: LongestMonologue.nullable(),
});
export type SpeakerTalk = z.infer<typeof SpeakerTalk>;

export const TalkMeasures = z.object({
  countedBy: z.enum(['time', 'words']),
  durationMs: count.nullable().describe('From the first word to the last'),
  speakers: z.array(SpeakerTalk),
  sides: z.object({ host: z.object(talk), guest: z.object(talk) }),
  overlaps: z.object({ times: count, ms: count }).nullable(),
});
export type TalkMeasures = z.infer<typeof TalkMeasures>;

/** Where something was said: enough of it to see what was meant. */
export const CueReference = z.object({
  line: z.number().int().positive(),
  startMs: count.nullable(),
  personId: z.string().nullable(),
  text: z.string(),
});
export type CueReference = z.infer<typeof CueReference>;

/** Something that might be worth noting. It is nothing until a person says so. */
export const Suggestion = z.object({
  suggestionId: z.string(),
  from: z.enum(['vocabulary', 'phrase']),
  kind: ObservationKind,
  termId: z.string().nullable(),
  phrase: z.string().describe('The term, or the words as they were said'),
  content: ObservationContent.nullable().describe('What accepting it notes if nothing else is said; `null`: that has to be said'),
  saidBy: ConversationSide.nullable(),
  times: count,
  cues: z.array(CueReference),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** What was found in a transcript. */
export const TranscriptAnalysis = z.object({
  measures: TalkMeasures,
  topics: z.array(z.object({ termId: z.string(), times: z.object({ host: count, guest: count, unknown: count }) })),
  suggestions: z.array(Suggestion),
  cues: count,
  problemCount: count,
  problems: z.array(CueProblem).describe('The first of them'),
});
export type TranscriptAnalysis = z.infer<typeof TranscriptAnalysis>;

/** To whoever reads it: what they have decided about a suggestion, and nobody else sees. */
export const TranscriptAnalysisView = TranscriptAnalysis.extend({
  suggestions: z.array(Suggestion.extend({ decision: z.enum(['open', 'accepted', 'rejected']), observationId: z.string().nullable() })),
}).meta({ id: 'TranscriptAnalysis' });
export type TranscriptAnalysisView = z.infer<typeof TranscriptAnalysisView>;
