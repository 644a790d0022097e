import { Skeleton, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { Failed } from '../app/dead-ends.tsx';
import { live } from '../app/live.ts';
import { useSettings } from '../app/settings.tsx';
import style from '../design/listing.module.css';
import { MoreButton } from '../design/more-button.tsx';
import { dayOfMonth, fullDay, noon, timeSpan } from '../time/times.ts';
import { byDay, closeDay } from './days.ts';
import { forOrganization, useMembership } from './membership.ts';

type Booking = Answer<'/api/scheduling/bookings', 'get'>['items'][number];

interface UpcomingProps {
  /** Only what they hold. */
  readonly host: string | undefined;
}

const over: readonly Booking['status'][] = ['cancelled', 'refused', 'waited'];
const tones = { confirmed: 'good', 'awaiting-approval': 'attention', waiting: 'attention' } as const;

/** What is booked, day by day; asked for again, so that a new booking appears by itself. */
export function Upcoming({ host }: UpcomingProps) {
  const { texts, face, zone } = useSettings();
  const { team } = texts;
  const membership = useMembership();
  const list = useInfiniteQuery({
    queryKey: ['upcoming', membership.organizationId, host],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answered(() =>
        api.GET('/api/scheduling/bookings', {
          params: {
            query: {
              when: 'upcoming',
              limit: 100,
              ...(host === undefined ? {} : { host }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
          headers: forOrganization(membership),
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: live('scheduling/bookings'),
  });
  if (list.error && !list.data) return <Failed failure={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton height="14rem" radius="lg" />;
  const bookings = list.data.pages.flatMap(({ items }) => items).filter(({ status }) => !over.includes(status));
  if (bookings.length === 0)
    return (
      <section className={style.empty}>
        <Title order={2} size="h4">
          {team.none.title}
        </Title>
        <Text c="dimmed">{team.none.text}</Text>
      </section>
    );
  const utc = { ...face, zone: 'UTC' };
  return (
    <>
      {byDay(bookings, zone).map(([day, found]) => {
        const close = closeDay(day, Date.now(), zone);
        return (
          <section key={day} aria-labelledby={`day-${day}`}>
            <Title order={2} size="h4" mb="xs" id={`day-${day}`}>
              {close === undefined ? fullDay(noon(day), utc) : `${team[close]}, ${dayOfMonth(noon(day), utc)}`}
            </Title>
            <ul className={style.list}>
              {found.map((booking) => (
                <Row key={booking.bookingId} booking={booking} />
              ))}
            </ul>
          </section>
        );
      })}
      <MoreButton list={list} text={team.earlier} />
    </>
  );
}

function Row({ booking }: { readonly booking: Booking }) {
  const { texts, face } = useSettings();
  const { team } = texts;
  const { bookingId, start, end, guest, name, status, declined } = booking;
  const tone = status in tones ? tones[status as keyof typeof tones] : 'quiet';
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
        <span className={style.state} data-tone={declined.length > 0 ? 'bad' : tone}>
          {declined.length > 0 ? team.declined : team.states[status]}
        </span>
      </div>
    </li>
  );
}
