import type { Table, WrittenType } from './table.rule.ts';

const datatypes: Readonly<Record<WrittenType, unknown>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  utc: 'dateTimeStamp',
  local: 'dateTime',
  list: 'string',
};

/** What the columns of a file mean, in the Metadata Vocabulary for Tabular Data (W3C, 2015): beside formats that cannot say so themselves. */
export const dictionaryOf = ({ title, description, columns, zone, at }: Table, file: string): unknown => ({
  '@context': 'http://www.w3.org/ns/csvw',
  url: file,
  'dc:title': title,
  'dc:description': description,
  'dc:created': at,
  'dc:coverage': `Local times are on the clocks of ${zone}.`,
  tableSchema: {
    columns: columns.map(({ name, type, title: heading, description: meaning }) => ({
      name,
      titles: [name],
      'dc:title': heading,
      'dc:description': meaning,
      datatype: datatypes[type],
      required: false,
      ...(type === 'list' ? { separator: '; ' } : {}),
    })),
  },
});
