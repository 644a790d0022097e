import { ActionIcon, Button, Skeleton, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { IconLeft, IconRight } from '../design/icons.tsx';
import list from '../design/listing.module.css';
import { decimal } from '../numbers/numbers.ts';
import { useNameOf } from '../team/member-names.ts';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dateIn, dayOfMonth, mondayOf, noon, plusDays } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import style from './load.module.css';

/** What each host has to do in a week, the busiest first. */
export function LoadPage() {
  const { texts, zone, face } = useSettings();
  const { load: words, team } = texts;
  const membership = useMembership();
  const thisWeek = mondayOf(dateIn(Date.now(), zone));
  const [week, setWeek] = useState(thisWeek);
  useTitle(words.title);
  const { data, error, refetch } = useQuery({
    queryKey: ['load', membership.organizationId, week, zone],
    queryFn: () =>
      answered(() => api.GET('/api/scheduling/load', { params: { query: { week, zone } }, headers: forOrganization(membership) })),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });
  const utc = { ...face, zone: 'UTC' };
  return (
    <div className={list.page}>
      <header className={list.head}>
        <div>
          <Title order={1}>{words.title}</Title>
          <Text c="dimmed">{words.lead}</Text>
        </div>
      </header>
      <div className={style.week}>
        <ActionIcon variant="default" size="lg" aria-label={words.previous} onClick={() => setWeek(plusDays(week, -7))}>
          <IconLeft />
        </ActionIcon>
        <Title order={2} size="h4" aria-live="polite">
          {words.week(dayOfMonth(noon(week), utc), dayOfMonth(noon(plusDays(week, 6)), utc))}
        </Title>
        <ActionIcon variant="default" size="lg" aria-label={words.next} onClick={() => setWeek(plusDays(week, 7))}>
          <IconRight />
        </ActionIcon>
        {week === thisWeek ? null : (
          <Button variant="default" size="xs" onClick={() => setWeek(thisWeek)}>
            {words.thisWeek}
          </Button>
        )}
        <Text size="sm" c="dimmed" className={style.zone}>
          {team.zone(zoneName(zone, Date.parse(noon(week))))}
        </Text>
      </div>
      {error && !data ? <Failed failure={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton height="16rem" radius="lg" />}
      {data?.hosts.length === 0 ? (
        <section className={list.empty}>
          <Title order={3} size="h4">
            {words.none.title}
          </Title>
          <Text c="dimmed">{words.none.text}</Text>
        </section>
      ) : null}
      {data && data.hosts.length > 0 ? <LoadTable hosts={data.hosts} /> : null}
    </div>
  );
}

type Load = Answer<'/api/scheduling/load', 'get'>;

function LoadTable({ hosts }: { readonly hosts: Load['hosts'] }) {
  const { texts, face } = useSettings();
  const { load: words } = texts;
  const nameOf = useNameOf();
  const { personId } = useMembership();
  const most = Math.max(1, ...hosts.map(({ chats }) => chats));
  const number = (value: number) => decimal(value, face.locale);
  const all = hosts.reduce((sum, { chats }) => sum + chats, 0);
  return (
    <>
      <Text>{words.summary(all, hosts.filter(({ chats }) => chats > 0).length)}</Text>
      <div className={style.sheet}>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{words.host}</th>
              <th scope="col">{words.chats}</th>
              <th scope="col">{words.hours}</th>
              <th scope="col">{words.cancelled}</th>
              <th scope="col">{words.declined}</th>
            </tr>
          </thead>
          <tbody>
            {hosts.map(({ hostId, chats, minutes, cancelled, declined }) => (
              <tr key={hostId}>
                <th scope="row">
                  <Link to="/team/availability" search={hostId === personId ? {} : { host: hostId }}>
                    {nameOf(hostId)}
                  </Link>
                </th>
                <td data-label={words.chats}>
                  <span className={style.measure}>
                    <span className={style.bar} style={{ width: `${(chats / most) * 100}%` }} />
                  </span>
                  {number(chats)}
                </td>
                <td data-label={words.hours}>{number(minutes / 60)}</td>
                <td data-label={words.cancelled}>{number(cancelled)}</td>
                <td data-label={words.declined}>{number(declined)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
