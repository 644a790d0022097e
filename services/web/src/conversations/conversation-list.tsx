import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { live } from '../app/live.ts';
import { useSettings, useTexts } from '../app/settings.tsx';
import style from '../design/listing.module.css';
import { MoreButton } from '../design/more-button.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dayInList, timeSpan, weekday } from '../time/times.ts';
import { type Conversation, tones } from './conversation.ts';

export interface Wanted {
  readonly when: 'upcoming' | 'past';
  readonly host: string | undefined;
  readonly status: Conversation['status'] | undefined;
}

interface ListProps {
  readonly wanted: Wanted;
  readonly onRecord: () => void;
  /** Left out: nothing is filtered. */
  readonly onClear: (() => void) | undefined;
}

/** Conversations as they are asked for; new ones appear by themselves. */
export function ConversationList({ wanted, onRecord, onClear }: ListProps) {
  const { conversations } = useTexts();
  const membership = useMembership();
  const { when, host, status } = wanted;
  const list = useInfiniteQuery({
    queryKey: ['conversations', membership.organizationId, when, host, status],
    initialPageParam: '',
    queryFn: ({ pageParam }) => {
      const filter = { ...(host === undefined ? {} : { host }), ...(status === undefined ? {} : { status }) };
      const query = { when, limit: 50, ...filter, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return answered(() => api.GET('/api/interviews/conversations', { params: { query }, headers: forOrganization(membership) }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: 60_000,
    meta: live('interviews/conversations'),
  });
  if (list.error && !list.data) return <Failed failure={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton height="14rem" radius="lg" />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0 && onClear)
    return (
      <section className={style.empty}>
        <Title order={2} size="h4">
          {conversations.noneMatches[when]}
        </Title>
        <Button variant="light" onClick={onClear}>
          {conversations.clear}
        </Button>
      </section>
    );
  if (found.length === 0)
    return (
      <section className={style.empty}>
        <Title order={2} size="h4">
          {conversations.none[when].title}
        </Title>
        <Text c="dimmed">{conversations.none[when].text}</Text>
        <Button variant="light" onClick={onRecord}>
          {conversations.record.open}
        </Button>
      </section>
    );
  return (
    <>
      <ul className={style.list}>
        {found.map((conversation) => (
          <Row key={conversation.conversationId} conversation={conversation} />
        ))}
      </ul>
      <MoreButton list={list} text={conversations.more} />
    </>
  );
}

function Row({ conversation }: { readonly conversation: Conversation }) {
  const { texts, face } = useSettings();
  const { conversations, booking } = texts;
  const { conversationId, start, end, guest, hosts, kind, status, recorded } = conversation;
  const people = hosts.flatMap(({ name }) => name ?? []);
  const about = [booking.kinds[kind], people.join(', ') || null, recorded === null ? null : conversations.outside];
  return (
    <li className={style.card}>
      <time dateTime={start} className={style.date}>
        <b>{dayInList(start, face, Date.now())}</b>
        <span>
          {weekday(start, face)}, {timeSpan(start, end, face)}
        </span>
      </time>
      <div className={style.what}>
        <Link to="/team/conversations/$conversation" params={{ conversation: conversationId }}>
          {guest.name ?? conversations.somebody}
        </Link>
        <span>{about.filter((part) => part !== null).join(' · ')}</span>
      </div>
      <div className={style.side}>
        <span className={style.state} data-tone={tones[status]}>
          {conversations.states[status]}
        </span>
      </div>
    </li>
  );
}
