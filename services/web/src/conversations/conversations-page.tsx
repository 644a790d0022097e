import { Button, Group, NativeSelect, SegmentedControl, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { calledAmong } from '../team/called.ts';
import { seesEverybody, useMembership } from '../team/membership.ts';
import { useMembers } from '../team/use-members.ts';
import { zoneName } from '../time/zones.ts';
import { ConversationList, type Wanted } from './conversation-list.tsx';
import { type ConversationsSearch, conversationsSearch, isFiltered, statuses } from './conversations-search.ts';
import { RecordOutside } from './record-outside.tsx';

const route = getRouteApi('/team/conversations');

/** What an organization talks about, with whom and when. */
export function ConversationsPage() {
  const { texts, zone } = useSettings();
  const { conversations } = texts;
  const { role, personId } = useMembership();
  const seesAll = seesEverybody(role);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (more: Readonly<Partial<Record<keyof ConversationsSearch, string>>>) =>
    void navigate({ search: conversationsSearch({ ...search, ...more }), replace: true });
  const { when = 'upcoming', status } = search;
  // who sees their own alone has no host to choose
  const host = seesAll ? search.host : undefined;
  const wanted: Wanted = { when, host: seesAll ? host : personId, status };
  const [isRecording, setRecording] = useState(false);
  useTitle(conversations.title);
  const { data: members } = useMembers();
  const called = calledAmong(members, texts.team.members);
  const hosts = new Set([...(members ?? []).map((member) => member.personId), ...(host === undefined ? [] : [host])]);
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <Title order={1}>{conversations.title}</Title>
          <Text c="dimmed">{conversations.lead}</Text>
        </div>
        <Group gap="xs">
          {seesAll ? (
            <LinkButton to="/team/conversations/import" search={{}} variant="subtle">
              {conversations.bring}
            </LinkButton>
          ) : null}
          <Button variant="default" onClick={() => setRecording(true)}>
            {conversations.record.open}
          </Button>
        </Group>
      </header>
      <div className={style.filters}>
        <SegmentedControl
          aria-label={conversations.when}
          value={when}
          onChange={(next) => change({ when: next })}
          data={[
            { value: 'upcoming', label: conversations.upcoming },
            { value: 'past', label: conversations.past },
          ]}
        />
        {seesAll ? (
          <NativeSelect
            label={conversations.whose}
            value={host ?? ''}
            onChange={({ currentTarget }) => change({ host: currentTarget.value })}
            data={[{ value: '', label: conversations.everybody }, ...[...hosts].map((value) => ({ value, label: called(value) }))]}
          />
        ) : null}
        <NativeSelect
          label={conversations.state}
          value={status ?? ''}
          onChange={({ currentTarget }) => change({ status: currentTarget.value })}
          data={[{ value: '', label: conversations.anyState }, ...statuses.map((value) => ({ value, label: conversations.states[value] }))]}
        />
        <Text size="sm" c="dimmed">
          {conversations.zone(zoneName(zone, Date.now()))}
        </Text>
      </div>
      <ConversationList
        wanted={wanted}
        onRecord={() => setRecording(true)}
        onClear={isFiltered({ host, status }) ? () => change({ host: '', status: '' }) : undefined}
      />
      {isRecording ? <RecordOutside onClose={() => setRecording(false)} /> : null}
    </div>
  );
}
