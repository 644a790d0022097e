import { Button, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { InviteOther } from '../chats/invite-other.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { When } from '../design/when.tsx';
import { useExchangesOf } from '../feedback/use-exchanges.ts';
import { BookingOfConversation } from '../managing/booking-of-conversation.tsx';
import { timeOfDay } from '../time/times.ts';
import { type Conversation, doable, earlyMinutes } from './conversation.ts';
import style from './workspace.module.css';

interface HeadProps {
  readonly conversation: Conversation;
  readonly name: string;
  readonly now: number;
  readonly onChanged: (at: Changed) => Promise<void>;
}

type Doing = 'start' | 'end' | 'abandonment';

/** Who, when, how it stands, and what its host does about it. */
export function WorkspaceHead({ conversation, name, now, onChanged }: HeadProps) {
  const { texts, face } = useSettings();
  const { conversations, booking } = texts;
  const { conversationId, start, end, hosts, kind, status, bookingId, recorded } = conversation;
  const { isHost, canStart, canEnd, canAbandon, abandonedAs } = doable(conversation, now);
  const [isLeaving, setLeaving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const path = { conversationId };
  const doing = useMutation({
    mutationFn: (what: Doing) =>
      what === 'abandonment'
        ? answered(() =>
            api.POST('/api/interviews/conversations/{conversationId}/abandonment', { params: { path }, body: { why: abandonedAs } }),
          )
        : what === 'start'
          ? answered(() => api.POST('/api/interviews/conversations/{conversationId}/start', { params: { path } }))
          : answered(() => api.POST('/api/interviews/conversations/{conversationId}/end', { params: { path } })),
    onSuccess: async (at) => {
      await onChanged(at);
      setLeaving(false);
      // the button that was pressed is gone
      // whoever writes already goes on writing
      if (document.activeElement === document.body) heading.current?.focus();
    },
  });
  const people = hosts.flatMap((host) => host.name ?? []);
  const earliest = new Date(Date.parse(start) - earlyMinutes * 60_000).toISOString();
  return (
    <header className={style.head}>
      <LinkButton
        to="/team/conversations"
        search={Date.parse(end) < now ? { when: 'past' } : {}}
        variant="subtle"
        size="compact-sm"
        className={style.back ?? ''}
      >
        {conversations.back}
      </LinkButton>
      <Title order={1} ref={heading} tabIndex={-1}>
        {name}
      </Title>
      <When start={start} end={end} />
      <Text c="dimmed" role="status">
        {[booking.kinds[kind], people.length > 0 ? conversations.heldBy(people.join(', ')) : null, conversations.states[status]]
          .filter((part) => part !== null)
          .join(' · ')}
      </Text>
      {isHost && status === 'planned' && !canStart ? <Text c="dimmed">{conversations.startsFrom(timeOfDay(earliest, face))}</Text> : null}
      <div className={style.actions}>
        {canStart ? (
          <Button loading={doing.isPending && doing.variables === 'start'} onClick={() => doing.mutate('start')}>
            {conversations.start}
          </Button>
        ) : null}
        {canEnd ? (
          <Button
            variant={status === 'started' ? 'filled' : 'default'}
            loading={doing.isPending && doing.variables === 'end'}
            onClick={() => doing.mutate('end')}
          >
            {conversations.end}
          </Button>
        ) : null}
        {isHost && status === 'ended' ? <ToFeedback conversationId={conversationId} /> : null}
        {bookingId === null ? null : (
          <LinkButton to="/bookings/$booking" params={{ booking: bookingId }} variant="default" size="sm">
            {conversations.booking}
          </LinkButton>
        )}
        {bookingId === null ? null : <BookingOfConversation bookingId={bookingId} />}
        {canAbandon ? (
          <Button size="sm" variant="default" onClick={() => setLeaving(true)}>
            {conversations.abandon[abandonedAs]}
          </Button>
        ) : null}
        {recorded === null || recorded.by !== 'host' || status === 'abandoned' ? null : (
          <InviteOther conversationId={conversationId} isInvited={recorded.otherInvited} />
        )}
      </div>
      {doing.error && !isLeaving ? <FailureNote failure={doing.error} /> : null}
      {isLeaving ? (
        <Dialog title={conversations.abandon[abandonedAs]} onClose={() => setLeaving(false)}>
          <Text>{conversations.abandonText}</Text>
          {doing.error ? <FailureNote failure={doing.error} /> : null}
          <div className={style.actions}>
            <Button loading={doing.isPending} onClick={() => doing.mutate('abandonment')}>
              {conversations.abandon[abandonedAs]}
            </Button>
            <Button variant="default" onClick={() => setLeaving(false)}>
              {conversations.abandonNo}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </header>
  );
}

/** The form of both sides, as far as it is open for this host. */
function ToFeedback({ conversationId }: { readonly conversationId: string }) {
  const { conversations, chats } = useSettings().texts;
  const { data } = useExchangesOf(conversationId);
  const own = data?.items.find(({ side }) => side === 'host');
  if (!own || own.status === 'closed') return null;
  return (
    <LinkButton to="/team/after-chat" search={{ exchange: own.exchangeId }} variant={own.status === 'to-answer' ? 'filled' : 'default'}>
      {own.status === 'to-answer' ? conversations.answer : chats.feedback[own.status]}
    </LinkButton>
  );
}
