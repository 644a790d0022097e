import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ConversationSide } from './meeting.event.ts';
import { ObservationAbout, ObservationContent, Polarity, Stance, Sureness } from './observation.event.ts';

/** An observation: one's own, or one that was released to whoever reads it. */
export const ObservationView = z
  .object({
    observationId: z.string(),
    conversationId: z.string(),
    organizationId: z.string().nullable(),
    authorId: z.string(),
    mine: z.boolean(),
    side: ConversationSide.describe('The author’s'),
    about: ObservationAbout,
    aboutIds: z.array(z.string()),
    content: ObservationContent,
    term: z.string().nullable().describe('What the vocabulary calls it now'),
    countsAs: z.string().nullable().describe('The term that it counts as now'),
    polarity: Polarity,
    saidBy: ConversationSide,
    sureness: Sureness,
    stance: Stance.nullable().describe('Shown to the author alone'),
    said: z.string().nullable(),
    note: z.string().nullable().describe('Shown to the author alone'),
    quote: z.string().nullable().describe('From the transcript that it was suggested from'),
    forOrganization: z.boolean(),
    released: z.boolean(),
    recordedAt: Instant,
    version: z.number().int().nullable().describe('Of one’s own: for `If-Match`'),
  })
  .meta({ id: 'Observation' });
export type ObservationView = z.infer<typeof ObservationView>;
