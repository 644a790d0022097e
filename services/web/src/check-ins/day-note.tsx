import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import style from './check-ins.module.css';

interface DayNoteProps {
  readonly note: string | null;
  readonly onKeep: (note: string | null) => void;
}

/** What somebody adds to what they said of today. */
export function DayNote({ note, onKeep }: DayNoteProps) {
  const { checkIns } = useTexts();
  const [typed, setTyped] = useState(note ?? '');
  const isChanged = typed.trim() !== (note ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onKeep(typed.trim() || null);
  };
  return (
    <form onSubmit={submit} noValidate className={style.note}>
      <KeepTyped isChanged={isChanged} />
      <Textarea
        label={checkIns.note}
        autosize={false}
        rows={2}
        maxLength={2_000}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {isChanged ? (
        <div>
          <Button type="submit" size="xs" variant="light">
            {checkIns.keep}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
