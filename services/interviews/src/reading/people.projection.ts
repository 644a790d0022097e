import { personStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** What interviews knows of a person to write to them: one side of them alone. */
export interface PersonRow {
  readonly personId: string;
  readonly side: 'member' | 'candidate';
  /** Sealed. */
  readonly name?: string;
  /** Sealed. */
  readonly address?: string;
  /** They have shown that they read what is sent to the address. */
  readonly verified: boolean;
  readonly zone?: string;
  readonly locale?: 'en' | 'de';
}

const unnamed = (personId: string): PersonRow => ({ personId, side: 'candidate', verified: false });

/** People by id, texts sealed as they are in the log. */
export const people: Projection<PersonRow> = {
  name: 'people',
  version: 1,
  from: [
    rowsFrom<typeof personStream, PersonRow>(personStream, ({ subject }) => subject, {
      PersonRegistered: (row, { data: { personId, side } }) => ({ ...(row ?? unnamed(personId)), side }),
      PersonNamed: (row, { data: { personId, name } }) => ({ ...(row ?? unnamed(personId)), name }),
      PersonAddressSet: (row, { data: { personId, address, verified } }) => ({ ...(row ?? unnamed(personId)), address, verified }),
      PersonZoneSet: (row, { data: { personId, zone } }) => ({ ...(row ?? unnamed(personId)), zone }),
      PersonLocaleSet: (row, { data: { personId, locale } }) => ({ ...(row ?? unnamed(personId)), locale }),
    }),
  ],
};
