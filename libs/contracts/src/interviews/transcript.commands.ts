import { z } from 'zod';
import { Locale } from '../gateway/person.event.ts';
import { TranscriptFormat, TranscriptGone } from './transcript.event.ts';

export const transcriptLimits = {
  bytes: 10 * 1024 * 1024,
  /** Different names of speakers in one file. */
  labels: 40,
  labelLength: 200,
  /** That are told one by one. */
  problems: 500,
  suggestions: 60,
} as const;

const id = z.string().min(1).max(200);
const of = { conversationId: id, organizationId: id.nullable() };

export const transcriptCommands = {
  giveConsent: z.strictObject({
    ...of,
    personId: id,
    version: z.number().int().positive(),
    locale: Locale,
    wording: z.string().min(1).max(2_000),
  }),
  withdrawConsent: z.strictObject({ personId: id, why: z.enum(['consent-withdrawn', 'person-erased']).default('consent-withdrawn') }),
  store: z.strictObject({
    ...of,
    transcriptId: id,
    storedBy: id,
    format: TranscriptFormat,
    speakerIds: z.array(id).min(1).readonly(),
    labels: z
      .array(z.strictObject({ label: z.string().min(1).max(transcriptLimits.labelLength), personId: id.nullable() }))
      .max(transcriptLimits.labels)
      .readonly(),
  }),
  noteAnalysed: z.strictObject({ transcriptId: id }),
  noteFailed: z.strictObject({ transcriptId: id, why: z.enum(['too_complicated']) }),
  remove: z.strictObject({ why: TranscriptGone }),
} as const;
