import type { EventsOf, PreparedQuestion, PrepStream } from '@candor/contracts';

type Events = EventsOf<PrepStream>;
type Covered = Pick<Events['QuestionCovered'], 'question' | 'how' | 'given' | 'words'>;

type Kept = Events['PrepKept'];

/** What one person prepares for one conversation, texts sealed. */
export interface Prep extends Kept {
  readonly done: readonly string[];
  readonly brief: string | null;
  /** By key of the question. */
  readonly coverage: Readonly<Record<string, Covered>>;
}

type State = Prep | undefined;
type Changes = { readonly [K in keyof Events]: (state: State, data: Events[K]) => State };

/** What each event changes: the decider and the row of what is prepared are the same fold. */
export const prepChanges: Changes = {
  PrepKept: (_state, data) => ({ ...data, done: [], brief: null, coverage: {} }),
  QuestionsArranged: (state, { questions }) => state && { ...state, questions },
  LearningGoalsSet: (state, { learningGoals }) => state && { ...state, learningGoals },
  ChecklistMarked: (state, { itemId, done }) =>
    state && { ...state, done: [...state.done.filter((other) => other !== itemId), ...(done ? [itemId] : [])] },
  BriefNoted: (state, { text }) => state && { ...state, brief: text },
  QuestionCovered: (state, { question, how, given, words }) =>
    state && { ...state, coverage: { ...state.coverage, [question.key]: { question, how, given, words } } },
  CoverageTakenBack: (state, { key }) =>
    state && { ...state, coverage: Object.fromEntries(Object.entries(state.coverage).filter(([other]) => other !== key)) },
  PrepForgotten: () => undefined,
};

/** The question under a key, as it was prepared, or as it was when it was covered. */
export const preparedQuestion = ({ questions, coverage }: Prep, key: string): PreparedQuestion | undefined =>
  questions.find((question) => question.key === key) ?? (Object.hasOwn(coverage, key) ? coverage[key]?.question : undefined);
