import { z } from 'zod';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { AnswerForm } from './answer.ts';
import { ConversationSide } from './meeting.event.ts';

/** What a question is about: finer than what conversations are expected to be about. */
export const QuestionTopic = z.enum([
  'buzzwords',
  'career-path',
  'competitors',
  'conditions',
  'culture',
  'growth',
  'hiring',
  'host-path',
  'industry-outlook',
  'leadership',
  'market-challenges',
  'motivation',
  'next-steps',
  'pay',
  'people-challenges',
  'product-challenges',
  'qualifications',
  'reflection',
  'role',
  'skills',
  'strategy',
  'time-to-advance',
  'ways-of-working',
  'work-life-balance',
]);
export type QuestionTopic = z.infer<typeof QuestionTopic>;

/** Whose question it is. `default`: one that everybody begins with. `own`: a candidate's. */
export const QuestionBank = z.enum(['default', 'organization', 'own']);
export type QuestionBank = z.infer<typeof QuestionBank>;

export const questionLimits = {
  textLength: 400,
  learnsLength: 300,
  optionLength: 80,
  /** In one organization's bank, and in one candidate's. */
  ofOrganization: 500,
  ofCandidate: 200,
  revisions: 100,
} as const;

/** What is the same for questions of every bank. */
export const questionTraits = {
  /** Which side asks it. */
  askedBy: ConversationSide,
  /** In which conversations it is asked. */
  kinds: z.array(ConversationKind).min(1).readonly(),
  topic: QuestionTopic,
  answer: AnswerForm,
};

/** Why a question is not for a conversation: it asks for what nobody may be judged by, or for what somebody was paid. */
export const RefusalGround = z.enum([
  'age',
  'appearance',
  'children-and-pregnancy',
  'criminal-record',
  'gender-and-orientation',
  'health-and-disability',
  'marital-status',
  'military-service',
  'origin',
  'pay-history',
  'politics-and-unions',
  'religion',
]);
export type RefusalGround = z.infer<typeof RefusalGround>;
