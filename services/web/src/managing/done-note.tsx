import { useTexts } from '../app/settings.tsx';
import { StepsNote } from '../design/steps-note.tsx';
import type { Managing } from './use-managing.ts';

/** What has just been done about a booking, and the way back; or why it was not, unless a dialog says so. */
export const DoneNote = ({ managing: { steps, asked } }: { readonly managing: Managing }) => (
  <StepsNote steps={steps} words={useTexts().managing.refused} isQuiet={asked !== undefined} />
);
