import { type Instant, privateLinkStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

export interface PrivateLinkRow {
  readonly linkId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly madeBy: string;
  readonly madeAt: Instant;
  /** Sealed. */
  readonly note?: string | undefined;
  readonly uses: number;
  readonly bookingIds: readonly string[];
  readonly expiresAt: Instant;
  readonly status: 'open' | 'revoked';
  readonly requestId: string | null;
  readonly version: number;
}

/** By link. */
export const privateLinks: Projection<PrivateLinkRow> = {
  name: 'private-links',
  version: 1,
  indexes: [
    ['organizationId', 'madeAt'],
    ['organizationId', 'chatTypeId', 'madeAt'],
  ],
  from: [
    rowsFrom<typeof privateLinkStream, PrivateLinkRow>(privateLinkStream, ({ subject }) => subject, {
      PrivateLinkMade: (_row, { data, occurredAt, version }) => ({ ...data, madeAt: occurredAt, bookingIds: [], status: 'open', version }),
      PrivateLinkUsed: (row, { data: { bookingId }, version }) =>
        row && { ...row, bookingIds: [...row.bookingIds.filter((id) => id !== bookingId), bookingId], version },
      PrivateLinkFreed: (row, { data: { bookingId }, version }) =>
        row && { ...row, bookingIds: row.bookingIds.filter((id) => id !== bookingId), version },
      PrivateLinkRevoked: (row, { version }) => row && { ...row, status: 'revoked', version },
    }),
  ],
};
