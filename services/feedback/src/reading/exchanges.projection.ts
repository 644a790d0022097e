import {
  type ConversationKind,
  type EventsOf,
  type ExchangeStream,
  exchangeStream,
  type FeedbackSide,
  type Instant,
} from '@candor/contracts';
import { audienceOf, type Projection, rowsFrom } from '@candor/event-sourcing';

type Revealed = EventsOf<ExchangeStream>['ExchangeRevealed'];

/** An exchange as others may know of it. Texts are sealed. */
export interface ExchangeRow {
  readonly exchangeId: string;
  readonly conversationId: string;
  readonly organizationId: string | null;
  readonly kind: ConversationKind;
  readonly hostId: string;
  readonly guestId: string;
  readonly endedAt: Instant;
  readonly deadline: Instant;
  readonly status: 'open' | 'revealed' | 'closed';
  readonly revealedAt: Instant | null;
  readonly host: Revealed['host'];
  readonly guest: Revealed['guest'];
  readonly replies: readonly { readonly side: FeedbackSide; readonly text: string; readonly at: Instant }[];
  readonly version: number;
}

const sealed = { revealedAt: null, host: null, guest: null, replies: [] } as const;

/** By exchange. */
export const exchanges: Projection<ExchangeRow> = {
  name: 'exchanges',
  version: 1,
  indexes: [['status', 'deadline'], ['organizationId', 'status', 'endedAt'], ['guestId', 'endedAt'], ['conversationId']],
  concerns: ({ organizationId, hostId, guestId }) => audienceOf(organizationId, hostId, guestId),
  from: [
    rowsFrom<typeof exchangeStream, ExchangeRow>(exchangeStream, ({ subject }) => subject, {
      ExchangeOpened: (_row, { data: { formVersion: _, ...opened }, version }) => ({ ...opened, status: 'open', ...sealed, version }),
      ExchangeRevealed: (row, { data: { revealedAt, host, guest }, version }) =>
        row && { ...row, status: 'revealed', revealedAt, host, guest, version },
      ReplyGiven: (row, { data: { side, text }, occurredAt, version }) =>
        row && { ...row, replies: [...row.replies, { side, text, at: occurredAt }], version },
      ExchangeClosed: (row, { version }) => row && { ...row, status: 'closed', version },
    }),
  ],
};
