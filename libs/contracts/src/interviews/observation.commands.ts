import { z } from 'zod';
import { oneLine, someLines } from '../plain-text.ts';
import { ConversationSide } from './meeting.event.ts';
import { ObservationAbout, ObservationContent, Polarity, Stance, Sureness } from './observation.event.ts';

export const observationLimits = { saidLength: 500, noteLength: 2_000, quoteLength: 1_000, ofOnePerson: 500, atOnce: 50 } as const;

const id = z.string().min(1).max(300);
const of = { conversationId: id, organizationId: id.nullable(), authorId: id, side: ConversationSide };

const noted = {
  observationId: id,
  about: ObservationAbout,
  aboutIds: z.array(id).readonly(),
  content: ObservationContent,
  polarity: Polarity,
  saidBy: ConversationSide,
  sureness: Sureness,
  stance: Stance.nullable(),
  forOrganization: z.boolean(),
  said: oneLine(observationLimits.saidLength).nullable(),
  note: someLines(observationLimits.noteLength).min(1).nullable(),
};

export const observationsCommands = {
  record: z.strictObject({ ...of, ...noted }),
  /** All of them or none. */
  recordSeveral: z.strictObject({ ...of, observations: z.array(z.strictObject(noted)).min(1).max(observationLimits.atOnce).readonly() }),
  accept: z.strictObject({
    ...of,
    ...noted,
    transcriptId: id,
    suggestionId: id,
    quote: z.string().min(1).max(observationLimits.quoteLength),
  }),
  reject: z.strictObject({ ...of, transcriptId: id, suggestionId: id }),
  correct: z.strictObject(noted),
  takeStance: z.strictObject({ observationId: id, stance: Stance.nullable() }),
  withdraw: z.strictObject({ observationId: id }),
  /** Everything, for its author is erased. */
  forget: z.strictObject({}),
  forgetTranscript: z.strictObject({ transcriptId: id }),
  endConversation: z.strictObject(of),
  liftEmbargo: z.strictObject({ ...of, aboutIds: z.array(id).readonly() }),
  /** When nothing else will lift it: about everybody but those whose feedback is still to be revealed. */
  liftRest: z.strictObject({ ...of, except: z.array(id).readonly() }),
} as const;

export const observedCommands = {
  publish: z.strictObject({
    ...of,
    observationId: id,
    about: ObservationAbout,
    aboutIds: z.array(id).readonly(),
    content: ObservationContent,
    polarity: Polarity,
    saidBy: ConversationSide,
    sureness: Sureness,
    stance: Stance.nullable(),
    forOrganization: z.boolean(),
  }),
  retract: z.strictObject({}),
} as const;
