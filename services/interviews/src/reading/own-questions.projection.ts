import { ownQuestionStream } from '@candor/contracts';
import type { Projection, RecordedEvent } from '@candor/event-sourcing';
import { type OwnQuestion, ownQuestionChanges } from '../question/own-question.rule.ts';

/** A candidate's own question with all its revisions, texts sealed. */
export interface OwnQuestionRow extends OwnQuestion {
  readonly version: number;
}

type Change = (state: OwnQuestion | undefined, data: unknown) => OwnQuestion | undefined;

const rowAfter =
  (change: Change) =>
  (row: OwnQuestionRow | undefined, { data, version }: RecordedEvent): OwnQuestionRow | undefined => {
    const question = change(row, data);
    return question && { ...question, version };
  };

/** Keyed by person and question. */
export const ownQuestions: Projection<OwnQuestionRow> = {
  name: 'own-questions',
  version: 1,
  indexes: [
    ['personId', 'questionId'],
    ['personId', 'retired', 'questionId'],
  ],
  from: [
    {
      stream: ownQuestionStream,
      key: ({ subject }) => subject,
      apply: Object.fromEntries(Object.entries(ownQuestionChanges).map(([type, change]) => [type, rowAfter(change as Change)])),
    },
  ],
};
