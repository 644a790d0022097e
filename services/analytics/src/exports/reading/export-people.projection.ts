import { personStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** What is needed to write to whoever has files made; texts sealed. */
export interface ExportPersonRow {
  readonly personId: string;
  readonly name: string | null;
  readonly address: string | null;
  readonly locale: 'en' | 'de';
}

const unnamed = (personId: string): ExportPersonRow => ({ personId, name: null, address: null, locale: 'en' });

/** People by id. */
export const exportPeople: Projection<ExportPersonRow> = {
  name: 'export-people',
  version: 1,
  from: [
    rowsFrom<typeof personStream, ExportPersonRow>(personStream, ({ subject }) => subject, {
      PersonRegistered: (row, { data: { personId } }) => row ?? unnamed(personId),
      PersonNamed: (row, { data: { personId, name } }) => ({ ...(row ?? unnamed(personId)), name }),
      PersonAddressSet: (row, { data: { personId, address } }) => ({ ...(row ?? unnamed(personId)), address }),
      PersonLocaleSet: (row, { data: { personId, locale } }) => ({ ...(row ?? unnamed(personId)), locale }),
    }),
  ],
};
