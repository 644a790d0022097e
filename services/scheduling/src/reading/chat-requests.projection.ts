import { chatRequestStream, type Instant, type Locale } from '@candor/contracts';
import { audienceOf, type Projection, rowsFrom } from '@candor/event-sourcing';

/** The newest request of a candidate to an organization. Names, addresses and messages are sealed. */
export interface ChatRequestRow {
  readonly requestId: string;
  readonly organizationId: string;
  readonly candidateId: string;
  readonly candidateName: string;
  readonly candidateAddress: string;
  readonly message?: string | undefined;
  readonly zone: string;
  readonly locale: Locale;
  readonly round: number;
  readonly askedAt: Instant;
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn';
  readonly chatTypeId: string | null;
  readonly linkId: string | null;
  readonly version: number;
}

/** By request. */
export const chatRequests: Projection<ChatRequestRow> = {
  name: 'chat-requests',
  version: 1,
  indexes: [['organizationId', 'askedAt'], ['organizationId', 'status', 'askedAt'], ['candidateId']],
  concerns: ({ organizationId, candidateId }) => audienceOf(organizationId, candidateId),
  from: [
    rowsFrom<typeof chatRequestStream, ChatRequestRow>(chatRequestStream, ({ subject }) => subject, {
      ChatRequested: (_row, { data, occurredAt, version }) => ({
        ...data,
        askedAt: occurredAt,
        status: 'open',
        chatTypeId: null,
        linkId: null,
        version,
      }),
      ChatRequestAccepted: (row, { data: { chatTypeId, linkId }, version }) =>
        row && { ...row, status: 'accepted', chatTypeId, linkId, version },
      ChatRequestDeclined: (row, { version }) => row && { ...row, status: 'declined', version },
      ChatRequestWithdrawn: (row, { version }) => row && { ...row, status: 'withdrawn', version },
    }),
  ],
};
