import { Button, Skeleton, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import style from '../design/listing.module.css';
import { StepsNote } from '../design/steps-note.tsx';
import { ForSide } from '../signing-in/for-side.tsx';
import { useChatName } from './chat-name.ts';
import { ContactChain } from './contact-card.tsx';
import { type Contact, chainsOf, foundIn } from './contact-chains.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { LeadDialog } from './lead-dialog.tsx';
import { RemovedContacts } from './removed-contacts.tsx';
import { useContactSteps, useContacts } from './use-contacts.ts';

/** Whom a candidate knows, who led to whom, and to which chat. */
export function ContactsPage() {
  const { chats, contacts } = useTexts();
  useTitle(contacts.title);
  return (
    <ForSide side="candidate" signIn={{ ...chats.signIn, title: contacts.signIn }} otherSide={chats.otherSide}>
      <OwnContacts />
    </ForSide>
  );
}

type Opened = { readonly what: 'new' } | { readonly what: 'edit' | 'lead'; readonly contact: Contact };

function OwnContacts() {
  const { contacts } = useTexts();
  const chatName = useChatName();
  const { data, error, refetch } = useContacts();
  const { steps, remove, restore, lead, notLead } = useContactSteps();
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<Opened>();
  const isEmpty = data?.length === 0;
  const isSearching = search.trim() !== '';
  const found = isSearching ? foundIn(data ?? [], search) : chainsOf(data ?? []);
  const add = (
    <Button variant={isEmpty ? 'light' : 'default'} onClick={() => setOpened({ what: 'new' })}>
      {contacts.add}
    </Button>
  );
  const doings = {
    nameOf: (contactId: string) => data?.find((one) => one.contactId === contactId)?.name ?? undefined,
    onEdit: (contact: Contact) => setOpened({ what: 'edit', contact }),
    onLead: (contact: Contact) => setOpened({ what: 'lead', contact }),
    onRemove: (contact: Contact) => {
      const name = contact.name ?? '';
      const back = { said: contacts.restored(name), take: () => restore(contact) };
      steps.mutate({ said: contacts.removed(name), take: () => remove(contact), back });
    },
    onRestore: (contact: Contact) => {
      const name = contact.name ?? '';
      const back = { said: contacts.removed(name), take: () => remove(contact) };
      steps.mutate({ said: contacts.restored(name), take: () => restore(contact), back });
    },
    onNotLead: (contact: Contact, chat: Contact['ledTo'][number]) => {
      const to = { contact, conversationId: chat.conversationId };
      const words = [contact.name ?? '', chatName(chat)] as const;
      const back = { said: contacts.leadNoted(...words), take: () => lead(to) };
      steps.mutate({ said: contacts.leadTakenBack(...words), take: () => notLead(to), back });
    },
  };
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <Title order={1}>{contacts.title}</Title>
          <Text c="dimmed">{contacts.lead}</Text>
        </div>
        {data && !isEmpty ? add : null}
      </header>
      {data === undefined && error ? <Failed failure={error} retry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Skeleton height="14rem" radius="lg" /> : null}
      {isEmpty ? (
        <section className={style.empty}>
          <Title order={2} size="h4">
            {contacts.none.title}
          </Title>
          <Text c="dimmed">{contacts.none.text}</Text>
          {add}
        </section>
      ) : null}
      {data && !isEmpty ? (
        <>
          <div className={style.head}>
            <TextInput
              type="search"
              label={contacts.search}
              value={search}
              onChange={({ currentTarget }) => setSearch(currentTarget.value)}
            />
            <Text size="sm" c="dimmed" role="status">
              {isSearching ? contacts.found(found.length, data.length) : contacts.count(data.length)}
            </Text>
          </div>
          <ul className={style.list}>
            {found.map((chain) => (
              <ContactChain key={chain.contact.contactId} chain={chain} doings={doings} />
            ))}
          </ul>
        </>
      ) : null}
      <RemovedContacts onRestore={doings.onRestore} />
      <StepsNote steps={steps} words={{ ...contacts.form.refused, ...contacts.leading.refused }} />
      {opened?.what === 'new' ? <ContactDialog onClose={() => setOpened(undefined)} /> : null}
      {opened?.what === 'edit' ? <ContactDialog contact={opened.contact} onClose={() => setOpened(undefined)} /> : null}
      {opened?.what === 'lead' ? <LeadDialog contact={opened.contact} onClose={() => setOpened(undefined)} /> : null}
    </div>
  );
}
