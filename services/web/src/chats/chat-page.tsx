import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Brief } from '../afterwards/brief.tsx';
import { Outcomes } from '../afterwards/outcomes.tsx';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { live } from '../app/live.ts';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { ChatContacts } from '../contacts/chat-contacts.tsx';
import { LinkButton } from '../design/link-button.tsx';
import { When } from '../design/when.tsx';
import { SeenExchange } from '../feedback/feedback-page.tsx';
import { useExchanges } from '../feedback/use-exchanges.ts';
import { Notes } from '../learnt/notes.tsx';
import { ToldStory } from '../pitch/told-story.tsx';
import { ForSide } from '../signing-in/for-side.tsx';
import { Transcript } from '../transcript/transcript.tsx';
import type { Conversation } from './chat-list.ts';
import style from './chat-page.module.css';
import { Expectations } from './expectations.tsx';
import { InviteOther } from './invite-other.tsx';
import { PrepWork } from './prep-work.tsx';

const route = getRouteApi('/chats/$conversation');

/** One conversation as its guest has it: before it what to prepare, after it what was said and seen. */
export function ChatPage() {
  const { chats } = useTexts();
  const { conversation } = route.useParams();
  return (
    <ForSide side="candidate" signIn={chats.signIn} otherSide={chats.otherSide}>
      <OwnChat conversationId={conversation} />
    </ForSide>
  );
}

function OwnChat({ conversationId }: { readonly conversationId: string }) {
  const { chats } = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['conversation', conversationId],
    queryFn: () => answered(() => api.GET('/api/interviews/conversations/{conversationId}', { params: { path: { conversationId } } })),
    meta: live('interviews/conversations'),
    refetchInterval: 60_000,
  });
  const exchanges = useExchanges(15_000);
  const employer = data?.employer ?? chats.somebody;
  useTitle(data ? employer : undefined);
  if (error && !data) return <Failed failure={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton height="28rem" radius="lg" />;
  const own = (exchanges.data?.items ?? []).filter((exchange) => exchange.conversationId === conversationId);
  const isAhead = data.status === 'planned' || data.status === 'started';
  const hasBegun = data.status !== 'planned' || Date.parse(data.start) <= Date.now();
  return (
    <div className={style.page}>
      <ChatHead conversation={data} employer={employer} />
      {own.length === 0 ? null : (
        <Stack id="feedback">
          {own.map(({ exchangeId }) => (
            <SeenExchange key={exchangeId} exchangeId={exchangeId} order={2} />
          ))}
        </Stack>
      )}
      {data.status === 'abandoned' ? null : (
        <div className={style.columns}>
          <div className={style.column}>
            {data.status === 'ended' ? <Outcomes conversationId={conversationId} /> : null}
            {hasBegun ? <Notes conversationId={conversationId} /> : null}
            <PrepWork conversation={data} />
          </div>
          <div className={style.column}>
            <ToldStory conversationId={conversationId} isAhead={!hasBegun} />
            <Brief conversationId={conversationId} isAhead={isAhead} />
            <ChatContacts conversationId={conversationId} />
            <Expectations conversationId={conversationId} isOver={!isAhead} />
            <Transcript conversation={data} personId={data.guest.personId} side="guest" hasBegun={hasBegun} />
          </div>
        </div>
      )}
    </div>
  );
}

function ChatHead({ conversation, employer }: { readonly conversation: Conversation; readonly employer: string }) {
  const { chats, booking } = useTexts();
  const { start, end, hosts, kind, status, bookingId, recorded } = conversation;
  const people = hosts.flatMap(({ name }) => name ?? []);
  return (
    <header className={style.head}>
      <LinkButton
        to="/chats"
        search={Date.parse(end) < Date.now() ? { when: 'past' } : {}}
        variant="subtle"
        size="compact-sm"
        className={style.back ?? ''}
      >
        {chats.back}
      </LinkButton>
      <Title order={1}>{employer}</Title>
      <When start={start} end={end} />
      <Text c="dimmed">
        {[people.length > 0 ? chats.with(people.join(', ')) : null, booking.kinds[kind], chats.states[status]]
          .filter((part) => part !== null)
          .join(' · ')}
      </Text>
      <div className={style.actions}>
        {bookingId === null ? null : (
          <LinkButton to="/bookings/$booking" params={{ booking: bookingId }} variant="default" size="sm">
            {status === 'planned' ? chats.changePlans : chats.booking}
          </LinkButton>
        )}
        {recorded === null || recorded.by !== 'guest' || status === 'abandoned' ? null : (
          <InviteOther conversationId={conversation.conversationId} isInvited={recorded.otherInvited} />
        )}
      </div>
    </header>
  );
}
