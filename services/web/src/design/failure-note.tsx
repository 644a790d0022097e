import { Text } from '@mantine/core';
import { codeOf, detailOf, referenceOf, Unreachable } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { Note } from './note.tsx';

interface FailureNoteProps {
  readonly failure: unknown;
  /** In better words. */
  readonly text?: string | undefined;
  /** In better words, by its code. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Beside what somebody was doing, which stays as it is: that it did not work, and what to do. */
export function FailureNote({ failure, text, words = {} }: FailureNoteProps) {
  const { shell } = useTexts();
  const away = failure instanceof Unreachable;
  const said = text ?? words[codeOf(failure) ?? ''] ?? (away ? shell.unreachable.text : (detailOf(failure) ?? shell.broken.text));
  const reference = referenceOf(failure);
  return (
    <Note tone={away ? 'attention' : 'bad'} title={away ? shell.unreachable.title : undefined}>
      {said}
      {reference === undefined ? null : (
        <Text size="xs" mt="xs">
          {shell.reference(reference)}
        </Text>
      )}
    </Note>
  );
}
