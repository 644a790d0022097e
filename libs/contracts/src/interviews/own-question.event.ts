import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { questionLimits, questionTraits, RefusalGround } from './question-content.ts';

const id = z.string().min(1);
const of = { personId: id, questionId: id };
const { kinds, topic, answer } = questionTraits;

const worded = {
  ...of,
  revision: z.number().int().positive(),
  kinds,
  topic,
  answer,
  text: personal(z.string().min(1).max(questionLimits.textLength), 'personId'),
  learns: personal(z.string().min(1).max(questionLimits.learnsLength), 'personId').nullable(),
  /** What it may be asking for, as its author was told, who means it so. */
  meantDespite: z.array(RefusalGround).readonly(),
};

/** A question that a candidate wants to ask. */
export const ownQuestionEvents = {
  OwnQuestionAdded: event(z.object(worded)),
  OwnQuestionRevised: event(z.object(worded)),
  OwnQuestionRetired: event(z.object(of)),
  OwnQuestionRestored: event(z.object(of)),
  /** Whose it was was erased. */
  OwnQuestionForgotten: event(z.object(of)),
} as const;
