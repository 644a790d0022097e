import type { DefaultQuestion } from './default-question.ts';
import { guestBusiness } from './guest-business.ts';
import { guestCareers } from './guest-careers.ts';
import { guestPeople } from './guest-people.ts';
import { hostExploring } from './host-exploring.ts';
import { hostQualifying } from './host-qualifying.ts';

export type { DefaultQuestion } from './default-question.ts';

/** Every revision of the questions that everybody begins with, in the order in which they are proposed. */
export const everyDefaultQuestion: readonly DefaultQuestion[] = [
  ...guestCareers,
  ...guestPeople,
  ...guestBusiness,
  ...hostExploring,
  ...hostQualifying,
];

/** Their newest revisions. */
export const defaultQuestions: readonly DefaultQuestion[] = everyDefaultQuestion.filter(
  ({ questionId, revision }) => !everyDefaultQuestion.some((other) => other.questionId === questionId && other.revision > revision),
);

/** In one revision, or the newest. */
export const defaultQuestion = (questionId: string, revision?: number): DefaultQuestion | undefined =>
  revision === undefined
    ? defaultQuestions.find((question) => question.questionId === questionId)
    : everyDefaultQuestion.find((question) => question.questionId === questionId && question.revision === revision);
