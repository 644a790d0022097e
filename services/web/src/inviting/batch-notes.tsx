import { useTexts } from '../app/settings.tsx';
import { RowNotes } from '../design/row-notes.tsx';
import type { Batch } from './inviting.ts';

/** What is wrong with which row of a file; the others are invited. */
export function BatchNotes({ notes }: { readonly notes: Batch['notes'] }) {
  const { notes: words } = useTexts().inviting.batch;
  return (
    <RowNotes
      title={words.title}
      text={words.text}
      label={words.all(notes.length)}
      head={words}
      notes={notes.map(({ row, column, code, sameAs }) => ({
        row,
        column: column === null ? '' : words.columns[column],
        what: sameAs === undefined ? words.codes[code] : words.sameAs(sameAs),
      }))}
    />
  );
}
