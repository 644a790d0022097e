import { useTexts } from '../app/settings.tsx';
import { DoneBox } from '../design/done-box.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { UndoNote } from '../design/undo-note.tsx';
import type { Managing } from './use-managing.ts';

/** What has just been done about a booking, and the way back; or why it was not. Stays in view, as what it is about may be gone. */
export function DoneNote({ managing: { done, failure, asked, isPending, act } }: { readonly managing: Managing }) {
  const words = useTexts().managing;
  const undo = done?.undo;
  const refused = asked ? undefined : failure;
  return (
    <DoneBox done={refused ?? done} isEmpty={done === undefined && refused === undefined}>
      <UndoNote text={done?.told} onUndo={undo ? () => act(undo) : undefined} isPending={isPending} />
      {refused === undefined ? null : <FailureNote failure={refused} words={words.refused} />}
    </DoneBox>
  );
}
