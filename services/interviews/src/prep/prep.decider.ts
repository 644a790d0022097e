import { isAnswerTo, type PrepStream, prepStream } from '@candor/contracts';
import { canonical, type Decider, type Decision, reject } from '@candor/event-sourcing';
import { type Prep, preparedQuestion, prepChanges } from './prep.rule.ts';

type Decided = Decision<PrepStream>;

/** What is kept is one's own; whether the conversation has been held is looked at together with it. */
export const prep: Decider<Prep | undefined, PrepStream> = {
  stream: prepStream,
  initial: undefined,
  decide: {
    keep: (state, command) => (state ? [] : [{ type: 'PrepKept', data: command }]),
    arrange: (state, { questions }) =>
      ofKept(state, (kept) =>
        canonical(kept.questions) === canonical(questions) ? [] : [{ type: 'QuestionsArranged', data: { ...whose(kept), questions } }],
      ),
    setLearningGoals: (state, { learningGoals }) =>
      ofKept(state, (kept) => [{ type: 'LearningGoalsSet', data: { ...whose(kept), learningGoals } }]),
    mark: (state, { itemId, done }) =>
      ofKept(state, (kept) => {
        if (!kept.checklist.includes(itemId)) return reject('unknown_item');
        return kept.done.includes(itemId) === done ? [] : [{ type: 'ChecklistMarked', data: { ...whose(kept), itemId, done } }];
      }),
    noteBrief: (state, { text }) =>
      ofKept(state, (kept) => (text === null && kept.brief === null ? [] : [{ type: 'BriefNoted', data: { ...whose(kept), text } }])),
    cover: (state, { key, how, given, words }) =>
      ofKept(state, (kept) => {
        const question = preparedQuestion(kept, key);
        if (!question) return reject('unknown_question');
        if (given && !isAnswerTo(question.answer, given)) return reject('answer_not_fitting', { answer: question.answer });
        return [{ type: 'QuestionCovered', data: { ...whose(kept), question, how, given, words } }];
      }),
    takeBack: (state, { key }) =>
      ofKept(state, (kept) => (Object.hasOwn(kept.coverage, key) ? [{ type: 'CoverageTakenBack', data: { ...whose(kept), key } }] : [])),
    forget: (state) => (state ? [{ type: 'PrepForgotten', data: { ...whose(state), keys: Object.keys(state.coverage) } }] : []),
  },
  evolve: prepChanges,
};

function ofKept(state: Prep | undefined, decide: (state: Prep) => Decided): Decided {
  return state ? decide(state) : reject('prep_not_kept');
}

const whose = ({ conversationId, organizationId, personId, side }: Prep) => ({ conversationId, organizationId, personId, side });
