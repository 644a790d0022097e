import { Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Changed } from '../api/after.ts';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { HostView } from '../hosting/host-booking.tsx';
import { LinkFailed } from '../links/link-failed.tsx';
import type { OpenedLink } from '../links/link-page.tsx';
import { readLink } from '../links/link-token.ts';
import { shortMoment } from '../time/times.ts';
import style from './booked.module.css';
import { type GuestBooking, whatToSay } from './booking-state.ts';
import { CalendarButton } from './calendar-button.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { FirstQuestions } from './first-questions.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MoveBooking } from './move-booking.tsx';
import { PrepPack } from './prep-pack.tsx';
import { useBooking } from './use-booking.ts';

export const BookingByLink = ({ token, subject }: OpenedLink) => <SeenBooking bookingId={subject} token={token} />;

/** A booking, by the link of its mail or for whoever is signed in. */
export function SeenBooking({ bookingId, token }: { readonly bookingId: string; readonly token?: string | undefined }) {
  const { data, error, refetch, onChanged } = useBooking(bookingId, token);
  useTitle(data?.name);
  if (error && !data) return <LinkFailed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="28rem" radius="lg" />;
  return data.seenBy === 'guest' ? (
    <GuestView booking={data} token={token} onChanged={onChanged} />
  ) : (
    <HostView booking={data} bookingId={bookingId} token={token} onChanged={onChanged} />
  );
}

interface GuestViewProps {
  readonly booking: GuestBooking;
  readonly token: string | undefined;
  /** Where a command left the booking: what is shown next includes it. */
  readonly onChanged: (at: Changed) => void;
}

/** The confirmation is the preparation: when and where, what to change, and what to ask. */
function GuestView({ booking, token, onChanged }: GuestViewProps) {
  const { texts, face } = useSettings();
  const [doing, setDoing] = useState<'moving' | 'cancelling' | undefined>();
  const { booked } = texts;
  const now = Date.now();
  const { isOver, canMove, canCancel, isInCalendar, isWaiting, hasLeft } = whatToSay(booking, now);
  const { title, text } = hasLeft ? booked.waiting.left : booked.status[booking.status];
  const done = (at: Changed) => {
    setDoing(undefined);
    onChanged(at);
  };
  if (doing === 'moving') return <MoveBooking booking={booking} token={token} onMoved={done} onKeep={() => setDoing(undefined)} />;
  return (
    <div className={style.page}>
      <section className={style.sheet} aria-labelledby="state">
        <header className={style.state} data-status={booking.status}>
          <Title order={1} size="h2" id="state">
            {isOver ? booked.over : title}
          </Title>
          {isOver ? null : <Text c="dimmed">{text}</Text>}
          {booking.status === 'awaiting-approval' && booking.approvalUntil !== null ? (
            <Text c="dimmed">{booked.until(shortMoment(booking.approvalUntil, face))}</Text>
          ) : null}
          {booking.placeInLine === null ? null : <Text>{booked.placeInLine(booking.placeInLine)}</Text>}
        </header>
        <MeetingFacts
          booking={isWaiting ? { ...booking, location: null } : booking}
          hosts={booking.hosts.map(({ name }) => name ?? booked.somebody(booking.organization))}
        />
        <Group gap="sm">
          {isInCalendar ? <CalendarButton bookingId={booking.bookingId} token={token} /> : null}
          {canMove ? (
            <Button variant="default" onClick={() => setDoing('moving')}>
              {booked.move}
            </Button>
          ) : null}
          {canCancel ? (
            <Button variant="default" onClick={() => setDoing('cancelling')}>
              {isWaiting ? booked.waiting.leave : booked.cancel}
            </Button>
          ) : (
            <BookAgain booking={booking} />
          )}
        </Group>
        {canCancel ? (
          <Text size="sm" c="dimmed">
            {isWaiting
              ? booked.waiting.next
              : canMove
                ? booked.movesLeft(booking.changes.left, shortMoment(booking.changes.until, face))
                : booked.noMoves}
          </Text>
        ) : null}
      </section>
      {booking.status !== 'confirmed' ? null : token !== undefined && readLink(token)?.unproven ? (
        <FirstQuestions kind={booking.kind} />
      ) : (
        <PrepPack conversationId={booking.bookingId} token={token} />
      )}
      {doing === 'cancelling' ? (
        <CancelDialog booking={booking} token={token} onCancelled={done} onKeep={() => setDoing(undefined)} />
      ) : null}
    </div>
  );
}

function BookAgain({ booking }: { readonly booking: GuestBooking }) {
  const { booked } = useSettings().texts;
  if (booking.status === 'confirmed') return null;
  const { organizationId, chatTypeId } = booking;
  return (
    <Button component={Link} to={`/book/${organizationId}/${chatTypeId}`}>
      {booked.bookAgain}
    </Button>
  );
}
