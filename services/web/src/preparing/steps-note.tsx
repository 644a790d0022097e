import { FailureNote } from '../design/failure-note.tsx';
import { UndoNote } from '../design/undo-note.tsx';
import style from './preparing.module.css';
import type { Steps } from './use-steps.ts';

interface StepsNoteProps {
  readonly steps: Steps;
  /** Of refusals, by their code. */
  readonly words: Readonly<Record<string, string>>;
  /** While something else says it: what is said has to be there before, empty, to be read out. */
  readonly isQuiet?: boolean;
}

/** What was changed last, where it is seen however far a list goes on, and the way back. */
export function StepsNote({ steps, words, isQuiet = false }: StepsNoteProps) {
  const { said = undefined, back = undefined } = isQuiet ? {} : (steps.done?.step ?? {});
  return (
    <div className={style.done}>
      <UndoNote text={said} onUndo={back && (() => steps.mutate(back))} />
      {steps.error && !isQuiet ? <FailureNote failure={steps.error} words={words} /> : null}
    </div>
  );
}
