import type { EventsOf, QuestionKey, QuestionStream } from '@candor/contracts';

type Events = EventsOf<QuestionStream>;
type Worded = Events['QuestionAdded'];

/** What a question of an organization said at one time. */
export interface QuestionRevision
  extends Pick<Worded, 'revision' | 'authorId' | 'askedBy' | 'kinds' | 'topic' | 'answer' | 'text' | 'learns' | 'labels' | 'doubts'> {
  /** `in-doubt`: somebody has to decide. `dropped`: it was turned down, or worded anew before anybody decided. */
  readonly standing: 'in-use' | 'in-doubt' | 'dropped';
}

export interface Question extends QuestionKey {
  /** The newest last. */
  readonly revisions: readonly QuestionRevision[];
  readonly retired: boolean;
}

type State = Question | undefined;
type Changes = { readonly [K in keyof Events]: (state: State, data: Events[K]) => State };

const revisionOf = ({ organizationId: _o, questionId: _q, ...worded }: Worded): QuestionRevision => ({
  ...worded,
  standing: worded.doubts.length === 0 ? 'in-use' : 'in-doubt',
});

const drop = (revision: QuestionRevision): QuestionRevision =>
  revision.standing === 'in-doubt' ? { ...revision, standing: 'dropped' } : revision;

const decided = (state: State, number: number, standing: QuestionRevision['standing']): State =>
  state && {
    ...state,
    revisions: state.revisions.map((revision) => (revision.revision === number ? { ...revision, standing } : revision)),
  };

/** What each event changes: the decider and the row of a question are the same fold. */
export const questionChanges: Changes = {
  QuestionAdded: (_state, data) => ({
    organizationId: data.organizationId,
    questionId: data.questionId,
    revisions: [revisionOf(data)],
    retired: false,
  }),
  QuestionRevised: (state, data) => state && { ...state, revisions: [...state.revisions.map(drop), revisionOf(data)] },
  QuestionConfirmed: (state, { revision }) => decided(state, revision, 'in-use'),
  QuestionTurnedDown: (state, { revision }) => decided(state, revision, 'dropped'),
  QuestionRetired: (state) => state && { ...state, retired: true },
  QuestionRestored: (state) => state && { ...state, retired: false },
};

/** What is asked: the newest revision that nobody has to decide on. */
export const inUse = ({ revisions }: Question): QuestionRevision | undefined => revisions.findLast(({ standing }) => standing === 'in-use');

/** What waits for somebody to decide. */
export const inDoubt = ({ revisions }: Question): QuestionRevision | undefined =>
  revisions.findLast(({ standing }) => standing === 'in-doubt');
