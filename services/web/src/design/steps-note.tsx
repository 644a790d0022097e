import { DoneBox } from './done-box.tsx';
import { FailureNote } from './failure-note.tsx';
import { UndoNote } from './undo-note.tsx';
import type { Steps } from './use-steps.ts';

interface StepsNoteProps<Result> {
  readonly steps: Steps<Result>;
  /** Of refusals, by their code. */
  readonly words: Readonly<Record<string, string>>;
  /** While something else says it: what is said has to be there before, empty, to be read out. */
  readonly isQuiet?: boolean;
}

/** What was changed last, where it is seen however far a list goes on, and the way back. */
export function StepsNote<Result>({ steps, words, isQuiet = false }: StepsNoteProps<Result>) {
  const done = isQuiet ? undefined : steps.done;
  const failure = (isQuiet ? undefined : steps.error) ?? undefined;
  const back = done?.step.back;
  // it keeps the focus while it is pressed, and does it once
  const undo = back && (() => (steps.isPending ? undefined : steps.mutate(back)));
  return (
    <DoneBox done={failure ?? done} isEmpty={done === undefined && failure === undefined}>
      <UndoNote text={done?.step.said} onUndo={undo} />
      {failure === undefined ? null : <FailureNote failure={failure} words={words} />}
    </DoneBox>
  );
}
