import { SegmentedControl, Text, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import style from '../design/listing.module.css';
import { Batches } from './batches.tsx';
import { ChatRequests } from './chat-requests.tsx';
import { Invitations } from './invitations.tsx';
import own from './inviting.module.css';
import { type InvitingPart, invitingParts } from './inviting-search.ts';
import { PrivateLinks } from './private-links.tsx';
import { SlotsAsText } from './slots-as-text.tsx';

const route = getRouteApi('/team/invitations');

/** Ways of asking people for a chat, and of being asked. */
export function InvitingPage() {
  const { inviting } = useTexts();
  const { part = 'invitations', batch } = route.useSearch();
  const navigate = useNavigate();
  useTitle(inviting.title);
  const open = (next: InvitingPart) => void navigate({ to: '/team/invitations', search: { part: next } });
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <Title order={1}>{inviting.title}</Title>
          <Text c="dimmed">{inviting.lead}</Text>
        </div>
      </header>
      <div className={own.parts}>
        <SegmentedControl
          aria-label={inviting.way}
          value={part}
          onChange={(next) => open(invitingParts.find((one) => one === next) ?? 'invitations')}
          data={invitingParts.map((value) => ({ value, label: inviting.parts[value] }))}
        />
      </div>
      {part === 'invitations' ? <Invitations /> : null}
      {part === 'file' ? <Batches batchId={batch} /> : null}
      {part === 'links' ? (
        <>
          <PrivateLinks />
          <SlotsAsText />
        </>
      ) : null}
      {part === 'requests' ? <ChatRequests /> : null}
    </div>
  );
}
