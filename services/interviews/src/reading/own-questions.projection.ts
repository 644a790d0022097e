import { ownQuestionStream } from '@candor/contracts';
import { type Projection, rowsOfStates } from '@candor/event-sourcing';
import { type OwnQuestion, ownQuestionChanges } from '../question/own-question.rule.ts';

/** A candidate's own question with all its revisions, texts sealed. */
export interface OwnQuestionRow extends OwnQuestion {
  readonly version: number;
}

/** Keyed by person and question. */
export const ownQuestions: Projection<OwnQuestionRow> = {
  name: 'own-questions',
  version: 1,
  indexes: [
    ['personId', 'questionId'],
    ['personId', 'retired', 'questionId'],
  ],
  from: [
    rowsOfStates<OwnQuestion | undefined, OwnQuestionRow>(
      ownQuestionStream,
      ownQuestionChanges,
      (question, { version }) => question && { ...question, version },
    ),
  ],
};
