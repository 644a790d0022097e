import { Table } from '@mantine/core';
import { Card } from './card.tsx';
import style from './row-notes.module.css';

interface RowNotesProps {
  readonly title: string;
  readonly text: string;
  /** What the table is called for those who do not see it. */
  readonly label: string;
  readonly head: { readonly row: string; readonly column: string; readonly what: string };
  readonly notes: readonly { readonly row: number; readonly column: string; readonly what: string }[];
}

/** What is wrong with which row of a file, counted as a spreadsheet does. Nothing where nothing is. */
export function RowNotes({ title, text, label, head, notes }: RowNotesProps) {
  if (notes.length === 0) return null;
  return (
    <Card title={title} text={text}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={style.scroll} tabIndex={0} aria-label={label}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{head.row}</Table.Th>
              <Table.Th>{head.column}</Table.Th>
              <Table.Th>{head.what}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {notes.map(({ row, column, what }) => (
              <Table.Tr key={`${row} ${column} ${what}`}>
                <Table.Td className="figures">{row}</Table.Td>
                <Table.Td>{column}</Table.Td>
                <Table.Td>{what}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </Card>
  );
}
