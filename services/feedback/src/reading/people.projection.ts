import { type Locale, personStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** What is known of a person to write to them: one side of them alone. Texts are sealed. */
export interface PersonRow {
  readonly personId: string;
  readonly name?: string;
  readonly address?: string;
  readonly zone?: string;
  readonly locale?: Locale;
}

export const people: Projection<PersonRow> = {
  name: 'people',
  version: 1,
  from: [
    rowsFrom<typeof personStream, PersonRow>(personStream, ({ subject }) => subject, {
      PersonRegistered: (row, { data: { personId } }) => row ?? { personId },
      PersonNamed: (row, { data: { personId, name } }) => ({ personId, ...row, name }),
      PersonAddressSet: (row, { data: { personId, address } }) => ({ personId, ...row, address }),
      PersonZoneSet: (row, { data: { personId, zone } }) => ({ personId, ...row, zone }),
      PersonLocaleSet: (row, { data: { personId, locale } }) => ({ personId, ...row, locale }),
    }),
  ],
};
