import { questionStream } from '@candor/contracts';
import type { Projection, RecordedEvent } from '@candor/event-sourcing';
import { inDoubt, type Question, questionChanges } from '../question/question.rule.ts';

/** A question of an organization with all its revisions. */
export interface QuestionRow extends Question {
  /** Somebody has to decide on it. */
  readonly waiting: boolean;
  readonly version: number;
}

type Change = (state: Question | undefined, data: unknown) => Question | undefined;

const rowAfter =
  (change: Change) =>
  (row: QuestionRow | undefined, { data, version }: RecordedEvent): QuestionRow | undefined => {
    const question = change(row, data);
    return question && { ...question, waiting: !question.retired && inDoubt(question) !== undefined, version };
  };

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
    {
      stream: questionStream,
      key: ({ subject }) => subject,
      apply: Object.fromEntries(Object.entries(questionChanges).map(([type, change]) => [type, rowAfter(change as Change)])),
    },
  ],
};
