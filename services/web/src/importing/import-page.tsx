import { Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { DeadEnd } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { seesEverybody, useMembership } from '../team/membership.ts';
import { ImportSheet } from './import-sheet.tsx';
import { Imports } from './imports.tsx';

const route = getRouteApi('/team/conversations/import');

/** What was talked about before Candor, from a file. */
export function ImportPage() {
  const { importing, team, conversations } = useTexts();
  const { role } = useMembership();
  const { file } = route.useSearch();
  useTitle(importing.title);
  if (!seesEverybody(role)) return <DeadEnd {...team.notFor} />;
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <LinkButton to="/team/conversations" variant="subtle" size="compact-sm">
            {conversations.back}
          </LinkButton>
          <Title order={1}>{importing.title}</Title>
          <Text c="dimmed">{importing.lead}</Text>
        </div>
      </header>
      {file === undefined ? <Imports /> : <ImportSheet key={file} importId={file} />}
    </div>
  );
}
