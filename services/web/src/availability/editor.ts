import { createContext, useContext } from 'react';
import type { Availability, Schedule } from './availability.ts';
import type { Change } from './changes.ts';

interface Editor {
  readonly availability: Availability;
  /** Of them, the one that is open. */
  readonly schedule: Schedule;
  readonly choose: (scheduleId: string) => void;
  /** One's own: notes are seen. */
  readonly isOwn: boolean;
  /** Others with an account set their hours themselves. */
  readonly mayChange: boolean;
  readonly change: (...changes: readonly Change[]) => Promise<boolean>;
  readonly isSaving: boolean;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

/** The availability that is open. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('outside of <AvailabilityPage>');
  return editor;
}
