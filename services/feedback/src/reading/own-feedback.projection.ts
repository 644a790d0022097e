import {
  type ConversationKind,
  type EventsOf,
  type FeedbackSide,
  type Instant,
  type SubmissionStream,
  submissionStream,
} from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';
import { unsettled } from '../revealing/reveal.rule.ts';

/** One side of an exchange, for its author and for the rule that reveals: made of that side's own stream and of no other. */
export interface OwnFeedbackRow {
  readonly exchangeId: string;
  readonly side: FeedbackSide;
  readonly authorId: string;
  readonly otherId: string;
  readonly conversationId: string;
  readonly organizationId: string | null;
  readonly kind: ConversationKind;
  readonly endedAt: Instant;
  readonly deadline: Instant;
  readonly status: 'to-answer' | 'submitted' | 'revealed' | 'closed';
  readonly answered: boolean;
  /** Answered, with nothing left to ask its author; and not over. */
  readonly ready: boolean;
  readonly settled: boolean;
  readonly version: number;
}

type Written = RecordedEvent<'FeedbackSubmitted' | 'FeedbackAmended', EventsOf<SubmissionStream>['FeedbackSubmitted']>;

function written(row: OwnFeedbackRow | undefined, { data, version }: Written): OwnFeedbackRow | undefined {
  const settled = unsettled(data).length === 0;
  return row && { ...row, status: 'submitted', answered: true, settled, ready: settled, version };
}

/** By exchange and side. */
export const ownFeedback: Projection<OwnFeedbackRow> = {
  name: 'own-feedback',
  version: 1,
  indexes: [['authorId', 'deadline'], ['authorId', 'status', 'deadline'], ['conversationId'], ['ready', 'side']],
  from: [
    rowsFrom<typeof submissionStream, OwnFeedbackRow>(submissionStream, ({ subject }) => subject, {
      FormHandedOut: (row, { data: { formVersion: _, ...form }, version }) => {
        const { answered, settled } = row ?? { answered: false, settled: false };
        return { ...form, status: answered ? 'submitted' : 'to-answer', answered, settled, ready: settled, version };
      },
      FeedbackSubmitted: written,
      FeedbackAmended: written,
      SideClaimed: (row, { version }) => row && { ...row, version },
      FeedbackReleased: (row, { version }) => row && { ...row, status: 'revealed', ready: false, version },
      FormTakenBack: (row, { version }) => row && { ...row, status: 'closed', ready: false, version },
    }),
  ],
};
