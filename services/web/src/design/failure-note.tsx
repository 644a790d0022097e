import { Text } from '@mantine/core';
import { Refused, Unreachable } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { Note } from './note.tsx';

/** Beside what somebody was doing, which stays as it is: that it did not work, and what to do. `text`: in better words. */
export function FailureNote({ failure, text }: { readonly failure: unknown; readonly text?: string | undefined }) {
  const { shell } = useTexts();
  const away = failure instanceof Unreachable;
  const said =
    text ??
    (away ? shell.unreachable.text : failure instanceof Refused ? (failure.problem.detail ?? shell.broken.text) : shell.broken.text);
  const reference = failure instanceof Refused ? failure.problem.reference : undefined;
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
