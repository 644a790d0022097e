import { lazy, Suspense } from 'react';
import { CallOffDialog } from './call-off-dialog.tsx';
import { GiveDialog } from './give-dialog.tsx';
import type { Managing } from './use-managing.ts';

// with the times of a booking page, which few need here
const MoveDialog = lazy(async () => ({ default: (await import('./move-dialog.tsx')).MoveDialog }));

/** The question that is open about one of the bookings of a page. */
export function ManageDialogs({ managing }: { readonly managing: Managing }) {
  const { asked } = managing;
  if (!asked) return null;
  const { question, booking, token } = asked;
  const about = { booking, token, managing };
  if (question === 'move')
    return (
      <Suspense fallback={null}>
        <MoveDialog {...about} />
      </Suspense>
    );
  if (question === 'give') return <GiveDialog {...about} />;
  return <CallOffDialog key={question} {...about} isSession={question === 'cancel-session'} />;
}
