import { Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { live } from '../app/live.ts';
import { useSettings } from '../app/settings.tsx';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { MoreButton } from '../design/more-button.tsx';
import { dayInList, weekday } from '../time/times.ts';
import { answeredOf } from './queue.ts';

type Item = Answer<'/api/feedback/exchanges', 'get'>['items'][number];

/** What one has answered: what both have, to be read; what waits for the other side, without saying anything of it. */
export function Answered({ organizationId }: { readonly organizationId: string }) {
  const { afterChat } = useSettings().texts;
  const list = useInfiniteQuery({
    queryKey: ['exchanges', 'answered'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answered(() =>
        api.GET('/api/feedback/exchanges', { params: { query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } } }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: 60_000,
    meta: live('feedback/exchanges'),
  });
  const all = (list.data?.pages ?? []).flatMap(({ items }) => items);
  const found = answeredOf(all.filter((item) => item.side === 'host' && item.organizationId === organizationId));
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="answered">
      <Title order={2} size="h4" mb="xs" id="answered">
        {afterChat.answered}
      </Title>
      <ul className={style.list}>
        {found.map((item) => (
          <Row key={item.exchangeId} item={item} />
        ))}
      </ul>
      <MoreButton mt="sm" list={list} text={afterChat.more} />
    </section>
  );
}

function Row({ item }: { readonly item: Item }) {
  const { texts, face } = useSettings();
  const { afterChat, booking, feedback } = texts;
  const { exchangeId, endedAt, other, kind, status, deadline } = item;
  return (
    <li className={style.card}>
      <time dateTime={endedAt} className={style.date}>
        <b>{dayInList(endedAt, face, Date.now())}</b>
        <span>{weekday(endedAt, face)}</span>
      </time>
      <div className={style.what}>
        <b>{other.name ?? feedback.somebody}</b>
        <span>
          {[booking.kinds[kind], status === 'submitted' ? afterChat.revealBy(dayInList(deadline, face, Date.now())) : null]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </div>
      <div className={style.side}>
        <LinkButton
          to="/team/after-chat"
          search={{ exchange: exchangeId }}
          size="xs"
          variant={status === 'revealed' ? 'light' : 'default'}
          aria-label={`${afterChat.open[status === 'revealed' ? 'revealed' : 'submitted']}: ${other.name ?? feedback.somebody}`}
        >
          {afterChat.open[status === 'revealed' ? 'revealed' : 'submitted']}
        </LinkButton>
      </div>
    </li>
  );
}
