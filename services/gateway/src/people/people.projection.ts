import { type Locale, personStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** Name and address are sealed. */
export interface PersonRow {
  readonly personId: string;
  readonly side: 'member' | 'candidate';
  readonly name: string | null;
  readonly address: string | null;
  readonly zone: string | null;
  readonly locale: Locale | null;
  /** Of the person's stream. */
  readonly version: number;
}

/** People by id, each side on its own. */
export const people: Projection<PersonRow> = {
  name: 'people',
  version: 1,
  from: [
    rowsFrom(personStream, ({ subject }) => subject, {
      PersonRegistered: (_row, { data: { personId, side }, version }) => ({
        personId,
        side,
        name: null,
        address: null,
        zone: null,
        locale: null,
        version,
      }),
      PersonNamed: (row, { data: { name }, version }) => row && { ...row, name, version },
      PersonAddressSet: (row, { data: { address }, version }) => row && { ...row, address, version },
      PersonZoneSet: (row, { data: { zone }, version }) => row && { ...row, zone, version },
      PersonLocaleSet: (row, { data: { locale }, version }) => row && { ...row, locale, version },
    }),
  ],
};
