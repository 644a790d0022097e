import { Button, Group, NativeSelect, SegmentedControl, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { calledAs } from '../team/called.ts';
import { seesEverybody, useMembership } from '../team/membership.ts';
import { useMembers } from '../team/use-members.ts';
import { zoneName } from '../time/zones.ts';
import { ConversationList, type Wanted } from './conversation-list.tsx';
import { RecordOutside } from './record-outside.tsx';

const statuses = ['planned', 'started', 'ended', 'abandoned'] as const;

/** What an organization talks about, with whom and when. */
export function ConversationsPage() {
  const { texts, zone } = useSettings();
  const { conversations } = texts;
  const { role, personId } = useMembership();
  const seesAll = seesEverybody(role);
  const [wanted, setWanted] = useState<Wanted>({ when: 'upcoming', host: seesAll ? undefined : personId, status: undefined });
  const [isRecording, setRecording] = useState(false);
  useTitle(conversations.title);
  const members = useMembers();
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
          value={wanted.when}
          onChange={(next) => setWanted({ ...wanted, when: next === 'past' ? 'past' : 'upcoming' })}
          data={[
            { value: 'upcoming', label: conversations.upcoming },
            { value: 'past', label: conversations.past },
          ]}
        />
        {seesAll ? (
          <NativeSelect
            label={conversations.whose}
            value={wanted.host ?? ''}
            onChange={({ currentTarget }) => setWanted({ ...wanted, host: currentTarget.value || undefined })}
            data={[
              { value: '', label: conversations.everybody },
              ...(members.data ?? []).map((member) => ({ value: member.personId, label: calledAs(member, texts.team.members) })),
            ]}
          />
        ) : null}
        <NativeSelect
          label={conversations.state}
          value={wanted.status ?? ''}
          onChange={({ currentTarget }) => setWanted({ ...wanted, status: statuses.find((one) => one === currentTarget.value) })}
          data={[{ value: '', label: conversations.anyState }, ...statuses.map((value) => ({ value, label: conversations.states[value] }))]}
        />
        <Text size="sm" c="dimmed">
          {conversations.zone(zoneName(zone, Date.now()))}
        </Text>
      </div>
      <ConversationList wanted={wanted} onRecord={() => setRecording(true)} />
      {isRecording ? <RecordOutside onClose={() => setRecording(false)} /> : null}
    </div>
  );
}
