import { type ConversationStream, conversationStream, type EventsOf, type RoleFamily } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';
import type { Placed } from './placed.rule.ts';

/** A conversation as it can be exported, without a word of what was said in it. */
export interface ConversationExportRow extends Placed {
  readonly conversationId: string;
  /** Those who may have it: the organization and the guest, as soon as they know of it. */
  readonly shownToOrganization: string | null;
  readonly shownToGuest: string | null;
  readonly organizationId: string | null;
  readonly guestId: string;
  readonly hostIds: readonly string[];
  readonly sessionId: string | null;
  readonly kind: string;
  /** As its booking has it, which guests are not told; `null`: of several kinds, or not said. */
  readonly roleFamily: RoleFamily | null;
  readonly arranged: 'booked' | 'outside';
  readonly start: string;
  readonly end: string;
  readonly status: 'planned' | 'started' | 'ended' | 'abandoned';
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
  readonly abandonedWhy: string | null;
  readonly origin: string;
}

type Row = ConversationExportRow;
type Events = EventsOf<ConversationStream>;
type Meeting = Events['ConversationStarted'];

const changing =
  <Type extends keyof Events & string>(change: (row: Row, data: Events[Type]) => Partial<Row>) =>
  (row: Row | undefined, event: RecordedEvent<Type, Events[Type]>): Row | undefined =>
    row && { ...row, ...change(row, event.data), changed: event.position };

const begun = (
  { conversationId, organizationId, guestId, hostIds, sessionId, kind, start, end }: Omit<Meeting, 'startedAt' | 'by'>,
  { position, origin }: RecordedEvent,
) => ({
  conversationId,
  organizationId,
  guestId,
  hostIds,
  sessionId,
  kind,
  start,
  end,
  status: 'planned' as const,
  startedAt: null,
  endedAt: null,
  endedBy: null,
  abandonedWhy: null,
  origin,
  first: position,
  changed: position,
});

/** Conversations by id. */
export const exportConversations: Projection<Row> = {
  name: 'export-conversations',
  version: 2,
  indexes: [
    // the narrow ones have the order that rows are exported in, the wide ones count what filters choose
    ['shownToOrganization', 'first'],
    ['shownToOrganization', 'first', 'start', 'status', 'kind', 'roleFamily', 'arranged', 'origin'],
    ['shownToOrganization', 'hostIds', 'first'],
    ['shownToOrganization', 'changed'],
    ['shownToGuest', 'first'],
    ['shownToGuest', 'first', 'start', 'status', 'kind', 'arranged'],
    ['shownToGuest', 'changed'],
  ],
  from: [
    rowsFrom<ConversationStream, Row>(conversationStream, ({ subject }) => subject, {
      ConversationPlanned: (row, event) => ({
        ...begun(event.data, event),
        roleFamily: event.data.roleFamily,
        arranged: 'booked',
        shownToOrganization: event.data.organizationId,
        shownToGuest: event.data.guestId,
        status: row?.startedAt ? 'started' : 'planned',
        startedAt: row?.startedAt ?? null,
        first: row?.first ?? event.position,
      }),
      // the other side of an outside chat knows nothing of it before it is invited
      ConversationRecorded: (_row, event) => ({
        ...begun(event.data, event),
        roleFamily: null,
        arranged: 'outside',
        shownToOrganization: event.data.recordedBy === 'host' ? event.data.organizationId : null,
        shownToGuest: event.data.recordedBy === 'guest' ? event.data.guestId : null,
      }),
      OtherSideInvited: changing((row) => ({ shownToOrganization: row.organizationId, shownToGuest: row.guestId })),
      ConversationMoved: changing((row, { start, end, hostIds, previous }) => ({
        start,
        end,
        hostIds,
        ...(previous.start === start && previous.end === end
          ? {}
          : { startedAt: null, status: row.status === 'started' ? 'planned' : row.status }),
      })),
      ConversationStarted: changing((_row, { startedAt }) => ({ status: 'started', startedAt })),
      ConversationEnded: changing((_row, { endedAt, by }) => ({ status: 'ended', endedAt, endedBy: by })),
      ConversationAbandoned: changing((_row, { why }) => ({ status: 'abandoned', abandonedWhy: why })),
    }),
  ],
};
