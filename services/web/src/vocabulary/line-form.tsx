import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { idle } from '../design/pressed.ts';

interface LineFormProps {
  readonly label: string;
  readonly action: string;
  readonly first?: string;
  readonly isPending: boolean;
  /** `done`: it was taken, so that the line is empty again. */
  readonly onSend: (line: string, done: () => void) => void;
}

/** A line and what is done with it. */
export function LineForm({ label, action, first = '', isPending, onSend }: LineFormProps) {
  const [line, setLine] = useState(first);
  const said = line.trim();
  const isIdle = isPending || said === '' || said === first;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isIdle) onSend(said, () => setLine(''));
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm">
        <TextInput label={label} maxLength={80} value={line} onChange={({ currentTarget }) => setLine(currentTarget.value)} />
        <Button type="submit" variant="default" {...idle(isIdle)}>
          {action}
        </Button>
      </Group>
    </form>
  );
}
