import { Button, Group, SegmentedControl, Skeleton, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { Failed } from '../app/dead-ends.tsx';
import { live } from '../app/live.ts';
import { useSettings, useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import style from '../design/listing.module.css';
import { MoreButton } from '../design/more-button.tsx';
import { useExchanges } from '../feedback/use-exchanges.ts';
import { ForSide } from '../signing-in/for-side.tsx';
import { zoneName } from '../time/zones.ts';
import { ChatCard } from './chat-card.tsx';
import { chatsOf } from './chat-list.ts';
import { chatsSearch } from './chats-search.ts';
import { FirstHour } from './first-hour.tsx';
import { RecordChat } from './record-chat.tsx';

/** What a candidate has before them and behind them, with whichever employer. */
export function ChatsPage() {
  const { chats } = useTexts();
  useTitle(chats.title);
  return (
    <ForSide side="candidate" signIn={chats.signIn} otherSide={chats.otherSide}>
      <OwnChats />
    </ForSide>
  );
}

type When = 'upcoming' | 'past';

const route = getRouteApi('/chats');

function OwnChats() {
  const { texts, zone } = useSettings();
  const { chats } = texts;
  const { when = 'upcoming' } = route.useSearch();
  const navigate = route.useNavigate();
  const setWhen = (next: string) => void navigate({ search: chatsSearch({ when: next }), replace: true });
  const [isRecording, setRecording] = useState(false);
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <Title order={1}>{chats.title}</Title>
          <Text c="dimmed">{chats.lead}</Text>
        </div>
        <Button variant="default" onClick={() => setRecording(true)}>
          {chats.record.open}
        </Button>
      </header>
      <div className={style.head}>
        <SegmentedControl
          aria-label={chats.when}
          value={when}
          onChange={setWhen}
          data={[
            { value: 'upcoming', label: chats.upcoming },
            { value: 'past', label: chats.past },
          ]}
        />
        <Text size="sm" c="dimmed">
          {chats.record.zone(zoneName(zone, Date.now()))}
        </Text>
      </div>
      <ChatList when={when} onRecord={() => setRecording(true)} onPast={() => setWhen('past')} />
      {isRecording ? <RecordChat onClose={() => setRecording(false)} /> : null}
    </div>
  );
}

/** Pages of both lists are fetched together, so that what is shown has no gaps but at its end. */
function ChatList({ when, onRecord, onPast }: { readonly when: When; readonly onRecord: () => void; readonly onPast: () => void }) {
  const { chats } = useTexts();
  const exchanges = useExchanges();
  const list = useInfiniteQuery({
    queryKey: ['chats', when],
    initialPageParam: { conversations: '', bookings: '' },
    queryFn: async ({ pageParam }) => {
      const query = (cursor: string) => ({ params: { query: { when, limit: 50, ...(cursor === '' ? {} : { cursor }) } } });
      const [conversations, bookings] = await Promise.all([
        answered(() => api.GET('/api/interviews/conversations/mine', query(pageParam.conversations))),
        answered(() => api.GET('/api/scheduling/bookings/mine', query(pageParam.bookings))),
      ]);
      return { conversations, bookings };
    },
    getNextPageParam: ({ conversations, bookings }) =>
      conversations.next === null && bookings.next === null
        ? undefined
        : { conversations: conversations.next ?? '', bookings: bookings.next ?? '' },
    meta: live('interviews/conversations', 'scheduling/bookings'),
    refetchInterval: 60_000,
  });
  const any = useQuery({
    queryKey: ['chats', 'any'],
    queryFn: () => answered(() => api.GET('/api/interviews/conversations/mine', { params: { query: { when: 'all', limit: 1 } } })),
  });
  if (list.error && !list.data) return <Failed failure={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton height="14rem" radius="lg" />;
  const { pages } = list.data;
  const found = chatsOf(
    when,
    pages.flatMap(({ conversations }) => conversations.items),
    pages.flatMap(({ bookings }) => bookings.items),
    exchanges.data?.items ?? [],
  );
  if (found.length === 0 && when === 'upcoming' && any.data?.items.length === 0) return <FirstHour onRecord={onRecord} />;
  if (found.length === 0)
    return (
      <section className={style.empty}>
        <Title order={2} size="h4">
          {chats.none[when].title}
        </Title>
        <Text c="dimmed">{chats.none[when].text}</Text>
        <Group gap="sm">
          <Button variant="light" onClick={onRecord}>
            {chats.record.open}
          </Button>
          {when === 'upcoming' ? (
            <Button variant="default" onClick={onPast}>
              {chats.toPast}
            </Button>
          ) : null}
        </Group>
      </section>
    );
  return (
    <>
      <ul className={style.list}>
        {found.map((chat) => (
          <ChatCard key={chat.id} chat={chat} />
        ))}
      </ul>
      <MoreButton list={list} text={chats.earlier} />
    </>
  );
}
