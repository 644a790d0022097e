import { Button, Group, Text } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';

interface UndoNoteProps {
  /** What was done; nothing: there is nothing to say. */
  readonly text: string | undefined;
  readonly onUndo?: (() => void) | undefined;
  /** What taking it back is called, where it is more than that. */
  readonly undo?: string;
  readonly isPending?: boolean;
}

/** Says that something is saved, and takes it back. */
export function UndoNote({ text, onUndo, undo, isPending = false }: UndoNoteProps) {
  const { shell } = useTexts();
  return (
    <div role="status">
      {text === undefined ? null : (
        <Group gap="xs">
          <Text size="sm">{text}</Text>
          {onUndo ? (
            <Button size="compact-sm" variant="subtle" loading={isPending} onClick={onUndo}>
              {undo ?? shell.undo}
            </Button>
          ) : null}
        </Group>
      )}
    </div>
  );
}
