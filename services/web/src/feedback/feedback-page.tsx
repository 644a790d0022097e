import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Reminders } from '../account/reminders.tsx';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { live } from '../app/live.ts';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { LinkFailed } from '../links/link-failed.tsx';
import type { OpenedLink } from '../links/link-page.tsx';
import { fullDay, fullMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import { AnswersForm } from './answers-form.tsx';
import { cameLate } from './came-late.ts';
import style from './feedback.module.css';
import { Revealed } from './revealed.tsx';

export const FeedbackPage = ({ token, subject }: OpenedLink) => (
  <>
    <SeenExchange exchangeId={subject} token={token} order={1} />
    <div className={style.below}>
      <Reminders token={token} />
    </div>
  </>
);

interface SeenExchangeProps {
  readonly exchangeId: string;
  /** Left out: for whoever is signed in. */
  readonly token?: string | undefined;
  /** 1: it is what the page is about; 2: a part of one. */
  readonly order: 1 | 2;
  /** It is one of many, answered one after the other. */
  readonly byKeyboard?: boolean;
  readonly onSent?: () => void;
}

/** One's own side of an exchange, and both sides when it is revealed. Looked at again, so that the reveal comes by itself. */
export function SeenExchange({ exchangeId, token, order, byKeyboard, onSent }: SeenExchangeProps) {
  const { texts, face, zone } = useSettings();
  const { feedback } = texts;
  const [isChanging, setChanging] = useState(false);
  const headers = byLink(token);
  const { data, error, refetch } = useQuery({
    queryKey: ['exchange', exchangeId, token],
    queryFn: () =>
      answered(() =>
        api.GET('/api/feedback/exchanges/{exchangeId}', {
          params: { path: { exchangeId } },
          headers,
        }),
      ),
    meta: live('feedback/exchanges'),
    placeholderData: (before) => before,
    refetchInterval: ({ state }) =>
      state.data?.seenBy === 'author' && ['submitted', 'revealing'].includes(state.data.status) ? 5_000 : false,
  });
  const other = (data?.seenBy === 'author' ? data.other.name : null) ?? feedback.somebody;
  useTitle(order === 1 ? feedback.title(other) : undefined);
  if (error && !data) return <LinkFailed failure={error} retry={() => void refetch()} />;
  if (data?.seenBy !== 'author') return <Skeleton height="28rem" radius="lg" />;

  // on the page of a chat, its heading says that
  const about = order === 1 || byKeyboard ? feedback.about(other, texts.booking.kinds[data.kind], fullDay(data.endedAt, face)) : undefined;
  const until = `${fullMoment(data.deadline, face)}, ${zoneName(zone, Date.parse(data.deadline))}`;
  const sent = () => {
    setChanging(false);
    void refetch();
    onSent?.();
  };
  if (data.status === 'revealed')
    return <Revealed order={order} about={about} exchange={data} token={token} onReplied={() => void refetch()} />;
  if (data.status === 'to-answer' || isChanging)
    return (
      <AnswersForm
        key={data.exchangeId}
        order={order}
        exchange={data}
        token={token}
        title={feedback.title(other)}
        day={`${feedback.day(fullDay(data.endedAt, face))}${cameLate(data) ? ` ${feedback.cameLate}` : ''}`}
        until={until}
        onSent={sent}
        byKeyboard={byKeyboard}
      />
    );
  return (
    <section className={style.sheet} role="status">
      <Title order={order} size="h2">
        {data.status === 'closed' ? feedback.closed : data.status === 'revealing' ? feedback.revealing : feedback.submitted.title}
      </Title>
      {about === undefined ? null : <Text c="dimmed">{about}</Text>}
      {data.status === 'submitted' ? (
        <>
          <Text c="dimmed">{feedback.submitted.text(until)}</Text>
          <Button variant="default" onClick={() => setChanging(true)}>
            {feedback.change}
          </Button>
        </>
      ) : null}
    </section>
  );
}
