import { z } from 'zod';
import { event } from '../definition/event.ts';
import { questionTraits, RefusalGround } from './question-content.ts';

const id = z.string().min(1);
const text = z.string().min(1);
const of = { organizationId: id, questionId: id };
/** From 1: what was asked under it stays what it was. */
const revision = z.number().int().positive();

const worded = {
  ...of,
  revision,
  authorId: id,
  ...questionTraits,
  text,
  /** What it is meant to learn. */
  learns: text,
  /** By option, for a choice. */
  labels: z.record(z.string(), text).readonly(),
  /** It may ask for what is nobody's business: somebody has to decide before it is asked. Empty: it does not. */
  doubts: z.array(RefusalGround).readonly(),
};

/** A question of an organization. */
export const questionEvents = {
  QuestionAdded: event(z.object(worded)),
  QuestionRevised: event(z.object(worded)),
  /** Somebody who may has looked at the doubts and lets it be asked. */
  QuestionConfirmed: event(z.object({ ...of, revision, decidedBy: id })),
  /** … and does not. */
  QuestionTurnedDown: event(z.object({ ...of, revision, decidedBy: id })),
  /** It is no longer proposed. What was answered stays. */
  QuestionRetired: event(z.object(of)),
  QuestionRestored: event(z.object(of)),
} as const;
