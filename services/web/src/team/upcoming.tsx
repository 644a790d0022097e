import { Skeleton, Text, Title } from '@mantine/core';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings } from '../app/settings.tsx';
import style from '../design/listing.module.css';
import { MoreButton } from '../design/more-button.tsx';
import { DoneNote } from '../managing/done-note.tsx';
import { ManageDialogs } from '../managing/manage-dialogs.tsx';
import { useManaging } from '../managing/use-managing.ts';
import { dateIn, dayOfMonth, fullDay, noon } from '../time/times.ts';
import { BookingRow } from './booking-row.tsx';
import { byDay, closeDay } from './days.ts';
import { type ListedBooking, useLatest, useShowChange, useUpcoming } from './use-bookings.ts';

interface UpcomingProps {
  /** Only what they hold. */
  readonly host: string | undefined;
}

const isOff = ({ status }: ListedBooking): boolean => status === 'cancelled' || status === 'refused' || status === 'waited';

/** What is booked, day by day, after what was today; and what is done about it. */
export function Upcoming({ host }: UpcomingProps) {
  const { texts, face, zone } = useSettings();
  const { team } = texts;
  const list = useUpcoming(host);
  const { data: latest = [] } = useLatest(host);
  const managing = useManaging(useShowChange());
  if (list.error && !list.data) return <Failed failure={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton height="14rem" radius="lg" />;
  const bookings = list.data.pages.flatMap(({ items }) => items).filter((booking) => !isOff(booking));
  const now = Date.now();
  const today = dateIn(now, zone);
  const earlier = latest.filter((booking) => !isOff(booking) && dateIn(Date.parse(booking.start), zone) === today);
  const utc = { ...face, zone: 'UTC' };
  const days = byDay(bookings, zone).map(([day, found]) => {
    const close = closeDay(day, now, zone);
    return { id: day, title: close === undefined ? fullDay(noon(day), utc) : `${team[close]}, ${dayOfMonth(noon(day), utc)}`, found };
  });
  const before = byDay(earlier, zone).map(([day, found]) => ({ id: `earlier-${day}`, title: texts.managing.earlier, found }));
  return (
    <div>
      <div className={style.page}>
        {[...before, ...days].map(({ id, title, found }) => (
          <section key={id} aria-labelledby={`day-${id}`}>
            <Title order={2} size="h4" mb="xs" id={`day-${id}`}>
              {title}
            </Title>
            <ul className={style.list}>
              {found.map((booking) => (
                <BookingRow key={booking.bookingId} booking={booking} managing={managing} />
              ))}
            </ul>
          </section>
        ))}
        {bookings.length === 0 && earlier.length === 0 ? (
          <section className={style.empty}>
            <Title order={2} size="h4">
              {team.none.title}
            </Title>
            <Text c="dimmed">{team.none.text}</Text>
          </section>
        ) : null}
        <MoreButton list={list} text={team.earlier} />
      </div>
      <DoneNote managing={managing} />
      <ManageDialogs managing={managing} />
    </div>
  );
}
