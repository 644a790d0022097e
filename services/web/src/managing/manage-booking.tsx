import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Changed } from '../api/after.ts';
import { useTexts } from '../app/settings.tsx';
import { absenceOf } from './absence.ts';
import type { Addressed } from './booking-commands.ts';
import { DoneNote } from './done-note.tsx';
import { ManageDialogs } from './manage-dialogs.tsx';
import { ManageMenu } from './manage-menu.tsx';
import style from './managing.module.css';
import { useManaging } from './use-managing.ts';

interface ManageBookingProps extends Addressed {
  /** Where a command left the booking. */
  readonly onChanged: (at: Changed) => void;
}

/** On the page of one booking: what can be done about it, and what was. */
export function ManageBooking({ booking, token, onChanged }: ManageBookingProps) {
  const { managing: words } = useTexts();
  const queries = useQueryClient();
  const managing = useManaging(async (at) => {
    if (at) onChanged(at);
    else await queries.invalidateQueries({ queryKey: ['booking', booking.bookingId] });
  });
  const absence = absenceOf(booking);
  return (
    <div className={style.one}>
      {absence === undefined ? null : <Text>{words.absence[absence]}</Text>}
      <ManageMenu booking={booking} token={token} managing={managing} isWide />
      <DoneNote managing={managing} />
      <ManageDialogs managing={managing} />
    </div>
  );
}
