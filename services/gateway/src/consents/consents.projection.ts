import { type ConsentPurpose, consentKey, consentStream, erasureOf, erasureStream, type Locale } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

interface Scope {
  readonly purpose: ConsentPurpose;
  readonly organizationId: string | null;
  readonly about: string | null;
}

export interface ConsentEntry extends Scope {
  readonly what: 'given' | 'withdrawn';
  readonly at: string;
  readonly version: number | null;
  readonly locale: Locale | null;
  readonly wording: string | null;
  readonly expiresAt: string | null;
}

export interface ConsentsRow {
  readonly personId: string;
  /** The oldest first. */
  readonly history: readonly ConsentEntry[];
  /** Nothing is shown of them any more, whatever comes after. */
  readonly erased: boolean;
}

const added = (row: ConsentsRow | undefined, personId: string, entry: ConsentEntry): ConsentsRow =>
  row?.erased ? row : { personId, history: [...(row?.history ?? []), entry], erased: false };

/** What each person has agreed to and taken back, by their id. */
export const consents: Projection<ConsentsRow> = {
  name: 'consents',
  version: 1,
  from: [
    rowsFrom(consentStream, ({ subject }) => subject, {
      ConsentGiven: (row, { data: { personId, ...given }, occurredAt: at }) => added(row, personId, { what: 'given', at, ...given }),
      ConsentWithdrawn: (row, { data: { personId, ...scope }, occurredAt: at }) =>
        added(row, personId, { what: 'withdrawn', at, ...scope, version: null, locale: null, wording: null, expiresAt: null }),
    }),
    rowsFrom(erasureStream, ({ subject }) => (erasureOf(subject).organization === undefined ? subject : []), {
      PersonErasureRequested: (_row, _event, personId) => ({ personId, history: [], erased: true }),
    }),
  ],
};

/** The last word on each thing, where that is yes; also what has ended by itself since. */
export function inForce(history: readonly ConsentEntry[], now: string): readonly ConsentEntry[] {
  const last = new Map(history.map((entry) => [consentKey(entry), entry]));
  return [...last.values()].filter(({ what, expiresAt }) => what === 'given' && (expiresAt === null || expiresAt > now));
}
