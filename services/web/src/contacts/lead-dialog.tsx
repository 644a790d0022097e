import { Button, Group, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { ChatSelect } from './chat-select.tsx';
import type { Contact } from './contact-chains.ts';
import { useChangeContacts } from './use-contacts.ts';

/** To which chat somebody led: there the chain ends, for now. */
export function LeadDialog({ contact, onClose }: { readonly contact: Contact; readonly onClose: () => void }) {
  const { leading: words } = useTexts().contacts;
  const { leading } = useChangeContacts();
  const [conversationId, setConversation] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (conversationId !== '') leading.mutate({ contact, conversationId }, { onSuccess: onClose });
  };
  return (
    <Dialog title={words.title(contact.name ?? '')} onClose={onClose}>
      <Text c="dimmed">{words.text}</Text>
      <form onSubmit={submit} noValidate>
        <ChatSelect
          label={words.chat}
          none={words.choose}
          value={conversationId}
          without={contact.ledTo.map((chat) => chat.conversationId)}
          onChange={setConversation}
        />
        {leading.error ? <FailureNote failure={leading.error} words={words.refused} /> : null}
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={leading.isPending} disabled={conversationId === ''}>
            {words.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
