import { type CommandsOf, type QuestionStream, questionLimits, questionOf, questionStream } from '@candor/contracts';
import { canonical, type Decider, type Decision, reject } from '@candor/event-sourcing';
import { inDoubt, type Question, type QuestionRevision, questionChanges } from './question.rule.ts';
import { groundsOf, judgedQuestion } from './refusal/judged-question.rule.ts';

type Decided = Decision<QuestionStream>;
type Asked = CommandsOf<QuestionStream>['add'];

/** A question that may ask for what is nobody's business is kept, and not asked before somebody has looked at it. */
export const question: Decider<Question | undefined, QuestionStream> = {
  stream: questionStream,
  initial: undefined,
  decide: {
    add(state, asked, { subject, actor }) {
      if (state) return state.revisions.length === 1 && saysSame(state.revisions[0], asked) ? [] : reject('question_exists');
      return worded('QuestionAdded', asked, { ...questionOf(subject), revision: 1, authorId: actor.id });
    },
    revise: (state, asked, { actor }) =>
      ofOpen(state, ({ organizationId, questionId, revisions }) => {
        if (saysSame(revisions.at(-1), asked)) return [];
        if (revisions.length >= questionLimits.revisions) return reject('too_many_revisions', { most: questionLimits.revisions });
        const revision = revisions.length + 1;
        return worded('QuestionRevised', asked, { organizationId, questionId, revision, authorId: actor.id });
      }),
    confirm: (state, { revision }, { actor }) =>
      ofOpen(state, (open) =>
        inDoubt(open)?.revision === revision
          ? [{ type: 'QuestionConfirmed', data: { ...keyOf(open), revision, decidedBy: actor.id } }]
          : reject('nothing_to_decide'),
      ),
    turnDown: (state, { revision }, { actor }) =>
      ofOpen(state, (open) =>
        inDoubt(open)?.revision === revision
          ? [{ type: 'QuestionTurnedDown', data: { ...keyOf(open), revision, decidedBy: actor.id } }]
          : reject('nothing_to_decide'),
      ),
    retire(state) {
      if (!state) return reject('unknown_question');
      return state.retired ? [] : [{ type: 'QuestionRetired', data: keyOf(state) }];
    },
    restore(state) {
      if (!state) return reject('unknown_question');
      return state.retired ? [{ type: 'QuestionRestored', data: keyOf(state) }] : [];
    },
  },
  evolve: questionChanges,
};

interface Place {
  readonly organizationId: string;
  readonly questionId: string;
  readonly revision: number;
  readonly authorId: string;
}

function worded(type: 'QuestionAdded' | 'QuestionRevised', asked: Asked, place: Place): Decided {
  const verdict = judgedQuestion(asked.text);
  if (verdict.verdict === 'refused') return reject('question_refused', { concerns: verdict.concerns });
  return [{ type, data: { ...place, ...asked, doubts: groundsOf(verdict) } }];
}

function ofOpen(state: Question | undefined, decide: (state: Question) => Decided): Decided {
  if (!state) return reject('unknown_question');
  return state.retired ? reject('question_retired') : decide(state);
}

const keyOf = ({ organizationId, questionId }: Question) => ({ organizationId, questionId });

function saysSame(revision: QuestionRevision | undefined, asked: Asked): boolean {
  if (!revision || revision.standing === 'dropped') return false;
  const { askedBy, kinds, topic, answer, text, learns, labels } = revision;
  return canonical({ askedBy, kinds, topic, answer, text, learns, labels }) === canonical(asked);
}
