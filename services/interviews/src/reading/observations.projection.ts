import { type EventsOf, type Instant, type ObservationsStream, observationsStream } from '@candor/contracts';
import { type Projection, type RecordedEvent, rowsFrom } from '@candor/event-sourcing';

type Events = EventsOf<ObservationsStream>;

/** An observation as it stands, texts sealed. Only its author may see one that is not released, or learn that it is there. */
export interface ObservationRow extends Omit<Events['ObservationRecorded'], 'aboutIds'> {
  readonly kind: Events['ObservationRecorded']['content']['kind'];
  readonly aboutIds: readonly string[];
  readonly quote: string | null;
  readonly recordedAt: Instant;
  readonly released: boolean;
  /** The author; and once it is released, those whom it is about. */
  readonly readers: readonly string[];
  /** Recruiters of this organization may read it; null: none may. */
  readonly recruitersOf: string | null;
  readonly version: number;
}

type Saying<Type extends keyof Events> = RecordedEvent<Type & string, Events[Type]>;

const begun = ({ data, occurredAt, version }: Saying<'ObservationRecorded' | 'SuggestionAccepted'>): ObservationRow => ({
  ...data,
  quote: 'quote' in data ? data.quote : null,
  kind: data.content.kind,
  recordedAt: occurredAt,
  released: false,
  readers: [data.authorId],
  recruitersOf: null,
  version,
});

/** A host speaks for the organization; a guest says whether its recruiters may read what they noted about the host. */
const released = (row: ObservationRow): ObservationRow =>
  row.about === 'other-side'
    ? {
        ...row,
        released: true,
        readers: [row.authorId, ...row.aboutIds],
        recruitersOf: row.side === 'host' || row.forOrganization ? row.organizationId : null,
      }
    : { ...row, released: true };

/** Observations by id. */
export const observationRows: Projection<ObservationRow> = {
  name: 'observations',
  version: 1,
  indexes: [
    ['conversationId', 'readers', 'recordedAt'],
    ['conversationId', 'recruitersOf', 'recordedAt'],
    ['authorId', 'recordedAt'],
    ['authorId', 'organizationId', 'recordedAt'],
    ['authorId', 'kind', 'recordedAt'],
  ],
  from: [
    rowsFrom<typeof observationsStream, ObservationRow>(
      observationsStream,
      ({ data }) => ('observationId' in data ? data.observationId : []),
      {
        ObservationRecorded: (_row, event) => begun(event),
        SuggestionAccepted: (_row, event) => begun(event),
        ObservationCorrected: (row, { data, version }) => {
          if (!row) return undefined;
          const after = { ...row, ...data, kind: data.content.kind, version };
          return row.released ? released(after) : after;
        },
        ObservationReleased: (row, { version }) => row && released({ ...row, version }),
        ObservationWithdrawn: () => undefined,
      },
    ),
  ],
};
