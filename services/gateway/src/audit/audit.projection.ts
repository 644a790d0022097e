import {
  type AuditEntryView,
  availabilityStream,
  bookingStream,
  chatTypeStream,
  organizationStream,
  type StreamDefinition,
} from '@candor/contracts';
import type { Projection, RecordedEvent, RowSource } from '@candor/event-sourcing';

export interface AuditRow extends AuditEntryView {
  readonly organizationId: string;
  readonly actorId: string;
}

type About = AuditEntryView['about'];

/**
 * Who did what in an organization, an entry per event by `<organization>/<event>`. Of a conversation only what its hosts and
 * recruiters did is there: what guests did, and what Candor did by a rule, is left out, and so is who the guests are.
 */
export const audit: Projection<AuditRow> = {
  name: 'audit',
  version: 2,
  indexes: [
    ['organizationId', 'at'],
    ['organizationId', 'actorId', 'at'],
    ['organizationId', 'what', 'at'],
  ],
  from: [
    entriesOf(
      organizationStream,
      ({ subject, data }) => namedIn(data, 'person') ?? namedIn(data, 'key') ?? { kind: 'organization', id: subject },
    ),
    entriesOf(availabilityStream, ({ subject }) => ({ kind: 'availability', id: subject.split('/')[1] ?? subject })),
    entriesOf(chatTypeStream, ({ subject }) => ({ kind: 'chat-type', id: subject.split('/')[1] ?? subject })),
    entriesOf(bookingStream, ({ subject }) => ({ kind: 'booking', id: subject }), byTheEmployer),
  ],
};

function entriesOf(
  stream: StreamDefinition,
  aboutOf: (event: RecordedEvent) => About,
  counts = (_event: RecordedEvent) => true,
): RowSource<AuditRow> {
  const entry = (_row: AuditRow | undefined, event: RecordedEvent): AuditRow => {
    const { id, occurredAt, type, actor, data } = event;
    const { role } = data as { readonly role?: unknown };
    return {
      organizationId: organizationOf(event),
      entryId: id,
      at: occurredAt,
      what: type,
      actor: { kind: kindOf(event), id: actor.id },
      actorId: actor.id,
      about: aboutOf(event),
      role: typeof role === 'string' ? role : null,
    };
  };
  return {
    stream,
    key: (event) => (counts(event) ? `${organizationOf(event)}/${event.id}` : []),
    apply: Object.fromEntries(Object.keys(stream.events).map((type) => [type, entry])),
  };
}

/** Holding a time is a recruiter's doing; confirming it needs nothing but its link, which is of the booking and of nobody. */
const kindOf = ({ actor, subject }: RecordedEvent): AuditEntryView['actor']['kind'] =>
  actor.kind === 'person' && actor.id === subject ? 'link' : actor.kind;

/** A booking says it in every event that is somebody's doing; elsewhere the stream's name begins with it. */
const organizationOf = ({ subject, data }: RecordedEvent): string =>
  (data as { readonly organizationId?: string }).organizationId ?? subject.split('/')[0] ?? '';

function byTheEmployer({ type, data }: RecordedEvent): boolean {
  const { by, confirmedBy, organizationId } = data as {
    readonly by?: unknown;
    readonly confirmedBy?: unknown;
    readonly organizationId?: unknown;
  };
  const who = type === 'HostDeclined' ? 'host' : (by ?? confirmedBy);
  return organizationId !== undefined && (who === 'host' || who === 'recruiter');
}

function namedIn(data: unknown, kind: 'person' | 'key'): About | undefined {
  const id = (data as Readonly<Record<string, unknown>>)[`${kind}Id`];
  return typeof id === 'string' ? { kind, id } : undefined;
}
