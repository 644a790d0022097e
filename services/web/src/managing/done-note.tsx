import { useEffect, useRef } from 'react';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { UndoNote } from '../design/undo-note.tsx';
import style from './managing.module.css';
import type { Managing } from './use-managing.ts';

/** What has just been done about a booking, and the way back; or why it was not. Stays in view, as what it is about may be gone. */
export function DoneNote({ managing: { done, failure, asked, isPending, act } }: { readonly managing: Managing }) {
  const words = useTexts().managing;
  const box = useRef<HTMLDivElement>(null);
  // what was pressed may be gone with what it was about
  useEffect(() => {
    if (done && document.activeElement === document.body) box.current?.focus();
  }, [done]);
  const undo = done?.undo;
  const refused = asked ? undefined : failure;
  return (
    <div ref={box} tabIndex={-1} className={style.done} data-empty={done === undefined && refused === undefined}>
      <UndoNote text={done?.told} onUndo={undo ? () => act(undo) : undefined} isPending={isPending} />
      {refused === undefined ? null : <FailureNote failure={refused} words={words.refused} />}
    </div>
  );
}
