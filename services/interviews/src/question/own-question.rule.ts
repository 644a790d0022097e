import type { EventsOf, OwnQuestionKey, OwnQuestionStream } from '@candor/contracts';

type Events = EventsOf<OwnQuestionStream>;

/** What a candidate's own question said at one time, its texts sealed. */
export type OwnRevision = Pick<Events['OwnQuestionAdded'], 'revision' | 'kinds' | 'topic' | 'answer' | 'text' | 'learns'>;

export interface OwnQuestion extends OwnQuestionKey {
  /** The newest last. */
  readonly revisions: readonly OwnRevision[];
  readonly retired: boolean;
}

type State = OwnQuestion | undefined;
type Changes = { readonly [K in keyof Events]: (state: State, data: Events[K]) => State };

const revisionOf = ({ revision, kinds, topic, answer, text, learns }: Events['OwnQuestionAdded']): OwnRevision => ({
  revision,
  kinds,
  topic,
  answer,
  text,
  learns,
});

/** What each event changes: the decider and the row of a question are the same fold. */
export const ownQuestionChanges: Changes = {
  OwnQuestionAdded: (_state, data) => ({
    personId: data.personId,
    questionId: data.questionId,
    revisions: [revisionOf(data)],
    retired: false,
  }),
  OwnQuestionRevised: (state, data) => state && { ...state, revisions: [...state.revisions, revisionOf(data)] },
  OwnQuestionRetired: (state) => state && { ...state, retired: true },
  OwnQuestionRestored: (state) => state && { ...state, retired: false },
  OwnQuestionForgotten: () => undefined,
};
