import { type CommandsOf, type OwnQuestionStream, ownQuestionOf, ownQuestionStream, questionLimits } from '@candor/contracts';
import { type Decider, type Decision, reject } from '@candor/event-sourcing';
import { type OwnQuestion, ownQuestionChanges } from './own-question.rule.ts';
import { groundsOf, judgedQuestion } from './refusal/judged-question.rule.ts';

type Decided = Decision<OwnQuestionStream>;

/** Hosts are people as well: what must not be asked of a guest is not asked of them. In doubt it is the candidate who decides. */
export const ownQuestion: Decider<OwnQuestion | undefined, OwnQuestionStream> = {
  stream: ownQuestionStream,
  initial: undefined,
  decide: {
    add: (state, asked, { subject }) =>
      state ? reject('question_exists') : worded('OwnQuestionAdded', asked, { ...ownQuestionOf(subject), revision: 1 }),
    revise(state, asked) {
      if (!state) return reject('unknown_question');
      if (state.retired) return reject('question_retired');
      const { personId, questionId, revisions } = state;
      if (revisions.length >= questionLimits.revisions) return reject('too_many_revisions', { most: questionLimits.revisions });
      return worded('OwnQuestionRevised', asked, { personId, questionId, revision: revisions.length + 1 });
    },
    retire(state) {
      if (!state) return reject('unknown_question');
      const { personId, questionId, retired } = state;
      return retired ? [] : [{ type: 'OwnQuestionRetired', data: { personId, questionId } }];
    },
    restore(state) {
      if (!state) return reject('unknown_question');
      const { personId, questionId, retired } = state;
      return retired ? [{ type: 'OwnQuestionRestored', data: { personId, questionId } }] : [];
    },
    forget: (state) => (state ? [{ type: 'OwnQuestionForgotten', data: { personId: state.personId, questionId: state.questionId } }] : []),
  },
  evolve: ownQuestionChanges,
};

interface Place {
  readonly personId: string;
  readonly questionId: string;
  readonly revision: number;
}

function worded(
  type: 'OwnQuestionAdded' | 'OwnQuestionRevised',
  { meant, ...asked }: CommandsOf<OwnQuestionStream>['add'],
  place: Place,
): Decided {
  const verdict = judgedQuestion(asked.text);
  if (verdict.verdict === 'refused') return reject('question_refused', { concerns: verdict.concerns });
  if (verdict.verdict === 'doubtful' && !meant) return reject('question_doubtful', { concerns: verdict.concerns });
  return [{ type, data: { ...place, ...asked, meantDespite: groundsOf(verdict) } }];
}
