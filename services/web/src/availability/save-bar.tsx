import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { UndoNote } from '../design/undo-note.tsx';
import style from './availability.module.css';
import type { Editing } from './use-availability.ts';

/** What became of the last change, wherever on the page it was made; it stays in sight. */
export function SaveBar({ editing }: { readonly editing: Editing }) {
  const { availability: texts } = useTexts();
  const { failure, told, undo, isSaving } = editing;
  if (!failure && told === undefined && !isSaving) return null;
  return (
    <div className={style.bar}>
      {failure ? (
        <FailureNote failure={failure} words={texts.refused} />
      ) : (
        <div className={style.saved}>
          <UndoNote text={told === undefined ? texts.saving : texts.told[told]} onUndo={undo} isPending={isSaving && undo !== undefined} />
        </div>
      )}
    </div>
  );
}
