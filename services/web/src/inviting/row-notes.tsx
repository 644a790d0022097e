import { Table } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import own from './inviting.module.css';
import type { Batch } from './inviting.ts';

/** What is wrong with which row of a file; the others are invited. */
export function RowNotes({ notes }: { readonly notes: Batch['notes'] }) {
  const { batch } = useTexts().inviting;
  if (notes.length === 0) return null;
  return (
    <Card title={batch.notes.title} text={batch.notes.text}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={own.scroll} tabIndex={0} aria-label={batch.notes.all(notes.length)}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{batch.notes.row}</Table.Th>
              <Table.Th>{batch.notes.column}</Table.Th>
              <Table.Th>{batch.notes.what}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {notes.map(({ row, column, code, sameAs }) => (
              <Table.Tr key={`${row} ${column} ${code}`}>
                <Table.Td className="figures">{row}</Table.Td>
                <Table.Td>{column === null ? '' : batch.notes.columns[column]}</Table.Td>
                <Table.Td>{sameAs === undefined ? batch.notes.codes[code] : batch.notes.sameAs(sameAs)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </Card>
  );
}
