import { questionStream } from '@candor/contracts';
import { type Projection, rowsOfStates } from '@candor/event-sourcing';
import { inDoubt, type Question, questionChanges } from '../question/question.rule.ts';

/** A question of an organization with all its revisions. */
export interface QuestionRow extends Question {
  /** Somebody has to decide on it. */
  readonly waiting: boolean;
  readonly version: number;
}

/** Keyed by organization and question. */
export const questions: Projection<QuestionRow> = {
  name: 'questions',
  version: 1,
  indexes: [
    ['organizationId', 'questionId'],
    ['organizationId', 'retired', 'questionId'],
    ['organizationId', 'waiting', 'questionId'],
    ['organizationId', 'waiting', 'retired', 'questionId'],
  ],
  from: [
    rowsOfStates<Question | undefined, QuestionRow>(
      questionStream,
      questionChanges,
      (question, { version }) => question && { ...question, waiting: !question.retired && inDoubt(question) !== undefined, version },
    ),
  ],
};
