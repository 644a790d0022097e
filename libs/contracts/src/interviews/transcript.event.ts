import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { Locale } from '../gateway/person.event.ts';

const id = z.string().min(1);
/** `organizationId`: `null` where the employer is not on this installation. */
const of = { conversationId: id, organizationId: id.nullable() };

export const TranscriptFormat = z.enum(['web-vtt', 'sub-rip', 'plain']);
export type TranscriptFormat = z.infer<typeof TranscriptFormat>;

/** Why it is gone. `wanted`: somebody of the conversation removed it. */
export const TranscriptGone = z.enum(['consent-withdrawn', 'wanted', 'person-erased']);
export type TranscriptGone = z.infer<typeof TranscriptGone>;

/**
 * Who of a conversation agreed that it is kept in writing, and what became of the file. What it says, what was measured and what
 * was found in it is kept apart, and all of it under a key of the transcript's own, which goes with the first consent withdrawn.
 */
export const transcriptEvents = {
  /** `wording`: the words that they saw, in full. */
  TranscriptConsentGiven: event(
    z.object({ ...of, personId: id, version: z.number().int().positive(), locale: Locale, wording: z.string().min(1) }),
  ),
  TranscriptConsentWithdrawn: event(z.object({ ...of, personId: id })),
  TranscriptStored: event(
    z.object({
      ...of,
      /** Also names the key. */
      transcriptId: id,
      storedBy: id,
      format: TranscriptFormat,
      /** Everybody who speaks in it, all of whom had agreed. */
      speakerIds: z.array(id).min(1).readonly(),
      /** As the file names them; `null`: what stands before the colon is no name. */
      labels: z.array(z.object({ label: personal(z.string().min(1).max(200), 'transcriptId'), personId: id.nullable() })).readonly(),
    }),
  ),
  TranscriptAnalysed: event(z.object({ ...of, transcriptId: id })),
  /** It is kept, and nothing can be said about it. */
  TranscriptAnalysisFailed: event(z.object({ ...of, transcriptId: id, why: z.enum(['too_complicated']) })),
  /** The text, and everything that was taken from it. */
  TranscriptRemoved: event(z.object({ ...of, transcriptId: id, speakerIds: z.array(id).readonly(), why: TranscriptGone })),
} as const;
