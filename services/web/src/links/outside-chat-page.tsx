import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { codeOf, statusOf } from '../api/problem.ts';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { PrepPack } from '../booked/prep-pack.tsx';
import type { Conversation } from '../chats/chat-list.ts';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import listing from '../design/listing.module.css';
import { When } from '../design/when.tsx';
import { ConversationGuide } from '../hosting/conversation-guide.tsx';
import { ConsentByLink } from '../transcript/consent-by-link.tsx';
import { LinkFailed } from './link-failed.tsx';
import type { OpenedLink } from './link-page.tsx';

/** A chat that somebody wrote down, for its other side: what helps before it, and feedback after it. */
export function OutsideChatPage({ token, subject: conversationId }: OpenedLink) {
  const { booking, links } = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['conversation', conversationId, token],
    queryFn: () =>
      answered(() =>
        api.GET('/api/interviews/conversations/{conversationId}', { params: { path: { conversationId } }, headers: byLink(token) }),
      ),
    refetchInterval: 60_000,
  });
  const isHost = data?.seenAs === 'host';
  const other = data && (isHost ? data.guest.name : data.hosts.flatMap(({ name }) => name ?? []).join(', '));
  const title = links.outsideChat.title(other || data?.employer || links.outsideChat.somebody);
  useTitle(data ? title : undefined);
  if (error && !data) return <LinkFailed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="24rem" radius="lg" />;
  const { start, end, kind, status } = data;
  const side = isHost ? 'host' : 'guest';
  const isAhead = status === 'planned' || status === 'started';
  return (
    <div className={listing.page}>
      <header>
        <Title order={1}>{title}</Title>
        <When start={start} end={end} more={booking.kinds[kind]} />
        <Text c="dimmed">{status === 'abandoned' ? links.outsideChat.notHeld : links.outsideChat.lead}</Text>
      </header>
      {status === 'ended' ? <GiveFeedback conversation={data} token={token} /> : null}
      {isAhead ? <Text>{links.outsideChat.ahead}</Text> : null}
      {isAhead && isHost ? <ConversationGuide conversationId={conversationId} token={token} /> : null}
      {isAhead && !isHost ? <PrepPack conversationId={conversationId} token={token} /> : null}
      {status === 'abandoned' || data.sessionId !== null ? null : (
        <ConsentByLink conversationId={conversationId} side={side} token={token} />
      )}
    </div>
  );
}

interface GiveFeedbackProps {
  readonly conversation: Conversation;
  readonly token: string;
}

/** Whoever comes first gets a link of their own, which the recorder does not have. */
function GiveFeedback({ conversation, token }: GiveFeedbackProps) {
  const { feedback } = useTexts().links.outsideChat;
  const navigate = useNavigate();
  // the same claim however often it is sent: an answer that was lost does not shut anybody out
  const commandId = useRef(randomId());
  const [host] = conversation.hosts;
  const exchangeId = `${conversation.conversationId}.${host?.personId}`;
  const claiming = useMutation({
    mutationFn: () =>
      answered(() =>
        api.POST('/api/feedback/exchanges/{exchangeId}/claim', {
          params: { path: { exchangeId } },
          headers: { ...byLink(token), 'idempotency-key': commandId.current },
        }),
      ),
    onSuccess: ({ link }) => navigate({ to: '/l/$', params: { _splat: link }, search: {} }),
  });
  const { error } = claiming;
  const isAwaited = statusOf(error) === 404;
  return (
    <Card title={feedback.title} text={feedback.text}>
      {error ? (
        <FailureNote
          failure={error}
          text={codeOf(error) === 'already_claimed' ? feedback.claimed : isAwaited ? feedback.notYet : undefined}
        />
      ) : null}
      <div>
        <Button size="md" loading={claiming.isPending} onClick={() => claiming.mutate()}>
          {feedback.action}
        </Button>
      </div>
    </Card>
  );
}
