import { Link } from '@tanstack/react-router';
import { useSettings } from '../app/settings.tsx';
import style from '../design/listing.module.css';
import { absenceOf } from '../managing/absence.ts';
import { ManageMenu } from '../managing/manage-menu.tsx';
import type { Managing } from '../managing/use-managing.ts';
import type { Texts } from '../texts/en/index.ts';
import { timeSpan } from '../time/times.ts';
import type { ListedBooking } from './use-bookings.ts';

const tones = { confirmed: 'good', 'awaiting-approval': 'attention', waiting: 'attention' } as const;

/** How it stands, in words: what needs somebody comes before what is as it should be. */
function standing(booking: ListedBooking, now: number, { team, managing }: Texts): { readonly said: string; readonly tone: string } {
  const { status, declined, end } = booking;
  const absence = absenceOf(booking);
  if (absence !== undefined) return { said: managing.absence[absence], tone: 'bad' };
  if (Date.parse(end) <= now) return { said: managing.over, tone: 'quiet' };
  if (declined.length > 0) return { said: team.declined, tone: 'bad' };
  return { said: team.states[status], tone: status in tones ? tones[status as keyof typeof tones] : 'quiet' };
}

interface BookingRowProps {
  readonly booking: ListedBooking;
  readonly managing: Managing;
}

/** Who comes when, how it stands, and what can be done about it. */
export function BookingRow({ booking, managing }: BookingRowProps) {
  const { texts, face } = useSettings();
  const { team } = texts;
  const { bookingId, start, end, guest, name } = booking;
  const { said, tone } = standing(booking, Date.now(), texts);
  return (
    <li className={style.card}>
      <time dateTime={start} className={style.date}>
        <b>{timeSpan(start, end, face)}</b>
      </time>
      <div className={style.what}>
        <Link to="/bookings/$booking" params={{ booking: bookingId }}>
          {guest.name ?? team.guest}
        </Link>
        <span>{name}</span>
      </div>
      <div className={style.side}>
        <span className={style.state} data-tone={tone}>
          {said}
        </span>
        <ManageMenu booking={booking} token={undefined} managing={managing} />
      </div>
    </li>
  );
}
