import { z } from 'zod';
import { personal } from '../definition/personal.ts';
import { oneLine, someLines } from '../plain-text.ts';

export const answerLimits = {
  textLength: 2_000,
  noteLength: 4_000,
  skills: 20,
  moments: 12,
  momentLength: 300,
  replyLength: 2_000,
} as const;

const questionId = z.string().regex(/^[a-z][a-z-]{0,39}$/);
/**
 * The name of a skill, as a vocabulary would have it: short, and nothing that leads to a person. It is no personal text, so that
 * it can be counted.
 */
const term = oneLine(50)
  .regex(/^[\p{L}\p{N}+#./&' -]+$/u, 'Name the skill in a few words.')
  .refine((text) => text.split(/\s+/).length <= 5 && !/\d{4}/.test(text), {
    error: 'Name the skill in a few words.',
  });
const verdict = z.enum(['stood-out', 'missed']);
const landed = z.enum(['landed', 'fell-flat']);
const met = z.enum(['below', 'as-expected', 'above']);
const partId = z.string().min(1).max(100).nullable();

const mostQuestions = 60;
const byQuestion = <Answer extends z.ZodType>(answer: Answer) =>
  z
    .record(questionId, answer)
    .refine((answers) => Object.keys(answers).length <= mostQuestions, { error: 'No form asks that many questions.' })
    .prefault({});

/** Where a free text stands in answers: `strengths`, `moments.0`, `private-note`. */
export const TextPlace = z.string().regex(/^[a-z][a-z-]{0,39}(\.\d{1,2})?$/);
export type TextPlace = z.infer<typeof TextPlace>;

/** What somebody answers, by question of the form. Empty texts count as not answered. */
export const FeedbackAnswers = z.strictObject({
  scales: byQuestion(z.number().int().min(0).max(10)).describe('Ratings from 1 to 5, likelihoods from 0 to 10'),
  texts: byQuestion(someLines(answerLimits.textLength)),
  skills: z.array(z.strictObject({ term, verdict })).max(answerLimits.skills).default([]),
  moments: z
    .array(z.strictObject({ partId: partId.default(null), text: oneLine(answerLimits.momentLength), how: landed }))
    .max(answerLimits.moments)
    .default([]),
  expectations: byQuestion(met).describe('By topic'),
  selfEstimate: byQuestion(z.number().int().min(1).max(5)).describe('By rating; never shown to the other side'),
  privateNote: someLines(answerLimits.noteLength).default('').describe('Shown to nobody but its author'),
});
export type FeedbackAnswers = z.output<typeof FeedbackAnswers>;

/** The answers that notes of a conversation can begin. */
export const NotedAnswers = FeedbackAnswers.pick({ skills: true, moments: true }).meta({ id: 'NotedAnswers' });
export type NotedAnswers = z.output<typeof NotedAnswers>;

const kept = (most: number, of: string) => personal(z.string().min(1).max(most), of);

/** Answers that the other side is shown, as events keep them: `of` names the field with their author. */
export const keptAnswers = (of: string) => ({
  scales: z.record(z.string(), z.number().int()).readonly(),
  texts: z.record(z.string(), kept(answerLimits.textLength, of)).readonly(),
  skills: z.array(z.object({ term: z.string(), verdict }).readonly()).readonly(),
  moments: z.array(z.object({ partId, text: kept(answerLimits.momentLength, of), how: landed }).readonly()).readonly(),
  expectations: z.record(z.string(), met).readonly(),
});

/** Why a text may not be meant to be read by others. */
export const TextFlag = z.enum(['contact', 'link', 'identifier', 'abuse']);
export type TextFlag = z.infer<typeof TextFlag>;

/** What was noticed in one text before it is released. */
export const FlaggedText = z.object({ place: TextPlace, flags: z.array(TextFlag).min(1).readonly() }).readonly();
export type FlaggedText = z.infer<typeof FlaggedText>;
