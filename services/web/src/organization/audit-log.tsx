import { NativeSelect, Skeleton, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { MoreButton } from '../design/more-button.tsx';
import { calledAmong, calledAs } from '../team/called.ts';
import { useMembership } from '../team/membership.ts';
import { useMembers } from '../team/use-members.ts';
import { dateOf, timeOfDay } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import { eventWords } from './event-words.ts';
import style from './organization.module.css';

type Entry = Answer<'/api/organizations/{organization}/audit', 'get'>['items'][number];

/** About somebody who may never have become a member. */
const invited: readonly string[] = ['MemberInvited', 'InvitationWithdrawn'];

/** Who did what in the organization, a page at a time. */
export function AuditLog() {
  const { texts, face, zone } = useSettings();
  const { audit, members: words } = texts.organization;
  const { organizationId: organization } = useMembership();
  const members = useMembers();
  const [actor, setActor] = useState('');
  const list = useInfiniteQuery({
    queryKey: ['audit', organization, actor],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answered(() =>
        api.GET('/api/organizations/{organization}/audit', {
          params: {
            path: { organization },
            query: { limit: 30, ...(actor === '' ? {} : { actor }), ...(pageParam === '' ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: 15_000,
  });
  const entries = list.data?.pages.flatMap(({ items }) => items);
  const nameOf = (id: string, gone: string) => calledAmong(members.data, { ...texts.team.members, unknown: gone })(id);
  const about = ({ about: { kind, id }, actor: by, role, what }: Entry) =>
    [
      kind === 'person' && id !== by.id ? nameOf(id, invited.includes(what) ? audit.invited : audit.actors.person) || null : null,
      roleIn(words.roles, role),
    ].filter((part) => part !== null);
  return (
    <Card title={audit.title} text={audit.text}>
      <div className={style.filter}>
        <NativeSelect
          label={audit.who}
          value={actor}
          onChange={({ currentTarget }) => setActor(currentTarget.value)}
          data={[
            { value: '', label: audit.anybody },
            ...(members.data ?? []).map((member) => ({ value: member.personId, label: calledAs(member, texts.team.members) })),
          ]}
        />
        <Text size="sm" c="dimmed">
          {audit.zone(zoneName(zone, Date.now()))}
        </Text>
      </div>
      {entries || list.error ? null : <Skeleton height="10rem" />}
      {entries?.length === 0 ? <Text>{audit.none}</Text> : null}
      <ol className={style.log}>
        {entries?.map((entry) => (
          <li key={entry.entryId}>
            <time dateTime={entry.at}>
              {dateOf(entry.at, face)}, {timeOfDay(entry.at, face)}
            </time>
            <span>
              <b>{audit.whats[entry.what] ?? eventWords(entry.what)}</b>
              {about(entry).length > 0 ? `: ${about(entry).join(', ')}` : ''}
            </span>
            <span>{entry.actor.kind === 'person' ? nameOf(entry.actor.id, audit.actors.person) : audit.actors[entry.actor.kind]}</span>
          </li>
        ))}
      </ol>
      <MoreButton className={style.start ?? ''} list={list} text={audit.more} />
      {list.error ? <FailureNote failure={list.error} /> : null}
    </Card>
  );
}

const roleIn = (names: Readonly<Record<string, string>>, role: string | null): string | null =>
  role === null ? null : (names[role] ?? role);
