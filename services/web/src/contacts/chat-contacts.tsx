import { Button, Group, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { LinkButton } from '../design/link-button.tsx';
import type { Contact } from './contact-chains.ts';
import { ContactDialog } from './contact-dialog.tsx';
import style from './contacts.module.css';
import { LedByDialog } from './led-by-dialog.tsx';
import { useContacts } from './use-contacts.ts';

/** Beside a chat: who led to it, and whom one met in it or was told to talk to. */
export function ChatContacts({ conversationId }: { readonly conversationId: string }) {
  const { beside } = useTexts().contacts;
  const { data, error } = useContacts();
  const [opened, setOpened] = useState<'told' | 'led'>();
  const ledBy = data?.filter(({ ledTo }) => ledTo.some((chat) => chat.conversationId === conversationId)) ?? [];
  const from = data?.filter(({ conversation }) => conversation?.conversationId === conversationId) ?? [];
  return (
    <Card title={beside.title} text={beside.text}>
      {data || error ? null : <Skeleton height="3rem" />}
      {error && !data ? <FailureNote failure={error} /> : null}
      <Named title={beside.ledBy} contacts={ledBy} />
      <Named title={beside.from} contacts={from} />
      <Group gap="xs">
        <Button size="sm" variant="light" onClick={() => setOpened('told')}>
          {beside.told}
        </Button>
        {data && data.length > ledBy.length ? (
          <Button size="sm" variant="default" onClick={() => setOpened('led')}>
            {beside.led}
          </Button>
        ) : null}
        {data && data.length > 0 ? (
          <LinkButton to="/contacts" variant="subtle" size="sm">
            {beside.all}
          </LinkButton>
        ) : null}
      </Group>
      {opened === 'told' ? <ContactDialog conversationId={conversationId} onClose={() => setOpened(undefined)} /> : null}
      {opened === 'led' ? <LedByDialog conversationId={conversationId} without={ledBy} onClose={() => setOpened(undefined)} /> : null}
    </Card>
  );
}

function Named({ title, contacts }: { readonly title: string; readonly contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <ul className={style.list} aria-label={title}>
      {contacts.map(({ contactId, name, role, organization }) => (
        <li key={contactId}>
          <b>{name}</b>
          <span>{[title, role, organization].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
