import { Button, Group, Text, Title } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Changed } from '../api/after.ts';
import { withAllTexts } from '../app/inside.ts';
import { useSettings } from '../app/settings.tsx';
import style from '../booked/booked.module.css';
import type { HostBooking } from '../booked/booking-state.ts';
import { CalendarButton } from '../booked/calendar-button.tsx';
import { MeetingFacts } from '../booked/meeting-facts.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { shortMoment } from '../time/times.ts';
import { AnswerBooking } from './answer-booking.tsx';
import { CannotMakeIt } from './cannot-make-it.tsx';
import { ConversationGuide } from './conversation-guide.tsx';
import own from './hosting.module.css';

// more than who came by a link needs at once
const ManageBooking = lazy(withAllTexts(async () => ({ default: (await import('../managing/manage-booking.tsx')).ManageBooking })));

interface HostViewProps {
  readonly booking: HostBooking;
  readonly bookingId: string;
  readonly token: string | undefined;
  /** Where a command left the booking. */
  readonly onChanged: (at: Changed) => void;
}

/** A booking for those who hold it: by the link of their mail, or signed in. */
export function HostView({ booking, bookingId, token, onChanged }: HostViewProps) {
  const { texts, face } = useSettings();
  const { hosting, booked } = texts;
  const [isLeaving, setLeaving] = useState(window.location.hash === '#cannot-make-it');
  const { status, start, end, guest, approvalUntil } = booking;
  const { data: person } = useSignedIn();
  const isHost = token !== undefined || (person ? booking.hostIds.includes(person.personId) : false);
  const now = Date.now();
  const isAhead = Date.parse(start) > now;
  const goesOn = status === 'confirmed' || status === 'awaiting-approval';
  const isOver = goesOn && Date.parse(end) <= now;
  const { title, text } = isHost ? hosting.status[status] : { title: texts.team.states[status], text: undefined };
  return (
    <div className={style.page}>
      <section className={style.sheet} aria-labelledby="state">
        <header className={style.state} data-status={status}>
          <Title order={1} size="h2" id="state">
            {isOver ? hosting.over : title}
          </Title>
          {isOver || text === undefined ? null : <Text c="dimmed">{text}</Text>}
          {status === 'awaiting-approval' && approvalUntil !== null ? (
            <Text c="dimmed">{booked.until(shortMoment(approvalUntil, face))}</Text>
          ) : null}
        </header>
        <MeetingFacts booking={{ ...booking, bookingId }} hosts={[guest.name ?? hosting.guest]} />
        {guest.message === null ? null : (
          <figure className={own.message}>
            <figcaption>{hosting.message}</figcaption>
            <blockquote>{guest.message}</blockquote>
          </figure>
        )}
        {status === 'awaiting-approval' && isAhead ? <AnswerBooking bookingId={bookingId} token={token} onChanged={onChanged} /> : null}
        {status === 'confirmed' && isAhead && isHost ? (
          <Group gap="sm">
            <CalendarButton bookingId={bookingId} token={token} />
            <Button variant="default" onClick={() => setLeaving(true)}>
              {hosting.cannot.open}
            </Button>
          </Group>
        ) : null}
        <Suspense fallback={null}>
          <ManageBooking booking={booking} token={token} onChanged={onChanged} />
        </Suspense>
        {status === 'confirmed' && token === undefined ? (
          <LinkButton to="/team/conversations/$conversation" params={{ conversation: bookingId }} variant="light">
            {hosting.toConversation}
          </LinkButton>
        ) : null}
      </section>
      {status === 'confirmed' && isHost ? <ConversationGuide conversationId={bookingId} token={token} /> : null}
      {isLeaving && status === 'confirmed' && isAhead && isHost ? (
        <CannotMakeIt bookingId={bookingId} token={token} onClose={() => setLeaving(false)} />
      ) : null}
    </div>
  );
}
