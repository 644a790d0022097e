import { NativeSelect, Switch, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { DeadEnd } from '../app/dead-ends.tsx';
import { useSettings, useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import chats from '../chats/chats.module.css';
import { ForSide } from '../signing-in/for-side.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { zoneName } from '../time/zones.ts';
import { Upcoming } from './upcoming.tsx';

/** What an organization has before it. */
export function WorkPage() {
  const { work } = useTexts();
  useTitle(work.title);
  return (
    <ForSide side="member" signIn={work.signIn} otherSide={work.otherSide}>
      <Work />
    </ForSide>
  );
}

function Work() {
  const { texts, zone } = useSettings();
  const { work } = texts;
  const { data: person } = useSignedIn();
  const memberships = person?.memberships ?? [];
  const [chosen, setChosen] = useState<string | undefined>();
  const [isMine, setMine] = useState(false);
  const membership = memberships.find(({ organizationId }) => organizationId === chosen) ?? memberships[0];
  if (!person || !membership) return <DeadEnd {...work.noOrganization} />;
  const { organizationId, role } = membership;
  const seesAll = role === 'owner' || role === 'recruiter';
  return (
    <div className={chats.page}>
      <header className={chats.head}>
        <div>
          <Title order={1}>{work.title}</Title>
          <Text c="dimmed">{work.lead}</Text>
        </div>
        {memberships.length > 1 ? (
          <NativeSelect
            label={work.organization}
            value={organizationId}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={memberships.map(({ organizationId: value, name }) => ({ value, label: name }))}
          />
        ) : null}
      </header>
      {role === 'analyst' ? (
        <DeadEnd {...work.notFor} />
      ) : (
        <>
          <div className={chats.head}>
            {seesAll ? (
              <Switch label={work.mine} checked={isMine} onChange={({ currentTarget }) => setMine(currentTarget.checked)} />
            ) : (
              <span />
            )}
            <Text size="sm" c="dimmed">
              {work.zone(zoneName(zone, Date.now()))}
            </Text>
          </div>
          <Upcoming organizationId={organizationId} host={isMine || !seesAll ? person.personId : undefined} />
        </>
      )}
    </div>
  );
}
