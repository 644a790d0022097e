import { Switch, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import chats from '../design/listing.module.css';
import { FirstSteps } from '../starting/first-steps.tsx';
import { zoneName } from '../time/zones.ts';
import { seesEverybody, useMembership } from './membership.ts';
import { Upcoming } from './upcoming.tsx';

/** What an organization has before it. */
export function TeamPage() {
  const { texts, zone } = useSettings();
  const { team } = texts;
  const { role, personId } = useMembership();
  const [isMine, setMine] = useState(false);
  useTitle(team.title);
  const seesAll = seesEverybody(role);
  return (
    <div className={chats.page}>
      <header className={chats.head}>
        <div>
          <Title order={1}>{team.title}</Title>
          <Text c="dimmed">{team.lead}</Text>
        </div>
      </header>
      {seesAll ? <FirstSteps /> : null}
      <div className={chats.head}>
        {seesAll ? (
          <Switch label={team.mine} checked={isMine} onChange={({ currentTarget }) => setMine(currentTarget.checked)} />
        ) : (
          <span />
        )}
        <Text size="sm" c="dimmed">
          {team.zone(zoneName(zone, Date.now()))}
        </Text>
      </div>
      <Upcoming host={isMine || !seesAll ? personId : undefined} />
    </div>
  );
}
