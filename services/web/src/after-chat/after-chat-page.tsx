import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Reminders } from '../account/reminders.tsx';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { live } from '../app/live.ts';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { SeenExchange } from '../feedback/feedback-page.tsx';
import { useMembership } from '../team/membership.ts';
import own from './after-chat.module.css';
import { Answered } from './answered-list.tsx';
import { queueOf } from './queue.ts';

const route = getRouteApi('/team/after-chat');

/** What is still to be said after conversations, one form at a time; and what was said, when both sides have. */
export function AfterChatPage() {
  const { afterChat, feedback } = useSettings().texts;
  const { organizationId } = useMembership();
  const { exchange: chosen } = route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [sent, setSent] = useState<readonly string[]>([]);
  const [later, setLater] = useState<readonly string[]>([]);
  useTitle(afterChat.title);
  const list = useQuery({
    queryKey: ['exchanges', 'to-answer'],
    queryFn: () => answered(() => api.GET('/api/feedback/exchanges', { params: { query: { limit: 100, status: 'to-answer' } } })),
    refetchInterval: 60_000,
    meta: live('feedback/exchanges'),
  });
  if (list.error && !list.data) return <Failed failure={list.error} retry={() => void list.refetch()} />;
  const mine = (list.data?.items ?? []).filter((item) => item.side === 'host' && item.organizationId === organizationId);
  const queue = queueOf(mine, sent, later);
  const [first] = queue;
  const current = chosen ?? first?.exchangeId;
  const isOpen = queue.some(({ exchangeId }) => exchangeId === current);
  const next = queue.find(({ exchangeId }) => exchangeId !== current);
  const goOn = (exchangeId: string, done: boolean) => {
    if (done) setSent((before) => [...before, exchangeId]);
    else setLater((before) => [...before.filter((id) => id !== exchangeId), exchangeId]);
    void queries.invalidateQueries({ queryKey: ['exchanges'] });
    void navigate({ to: '/team/after-chat', search: {} });
  };
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <Title order={1}>{afterChat.title}</Title>
          <Text c="dimmed">{afterChat.lead}</Text>
        </div>
        <p className={own.left} role="status">
          {list.data ? afterChat.left(queue.length) : ''}
        </p>
      </header>
      {sent.length > 0 ? <Text role="status">{afterChat.sent(sent.length)}</Text> : null}
      {list.data ? null : <Skeleton height="28rem" radius="lg" />}
      {list.data && current !== undefined ? (
        <div className={own.current}>
          <SeenExchange key={current} exchangeId={current} order={2} byKeyboard onSent={() => goOn(current, true)} />
          {next ? (
            <Button variant="subtle" onClick={() => goOn(current, false)}>
              {isOpen ? afterChat.later(next.other.name ?? feedback.somebody) : afterChat.goOn(next.other.name ?? feedback.somebody)}
            </Button>
          ) : null}
        </div>
      ) : null}
      {list.data && current === undefined ? (
        <section className={style.empty}>
          <Title order={2} size="h4">
            {sent.length > 0 ? afterChat.done.title : afterChat.none.title}
          </Title>
          <Text c="dimmed">{afterChat.none.text}</Text>
          <LinkButton to="/team/conversations" variant="light">
            {afterChat.none.action}
          </LinkButton>
        </section>
      ) : null}
      <Answered organizationId={organizationId} />
      <Reminders />
    </div>
  );
}
