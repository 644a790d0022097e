import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../app/settings.tsx';
import { useChatName } from './chat-name.ts';
import { addressIn, type Chain, type Contact } from './contact-chains.ts';
import style from './contacts.module.css';

type Chat = Contact['ledTo'][number];

/** What can be done with a contact. */
export interface ContactDoings {
  readonly nameOf: (contactId: string) => string | undefined;
  readonly onEdit: (contact: Contact) => void;
  readonly onRemove: (contact: Contact) => void;
  readonly onLead: (contact: Contact) => void;
  readonly onNotLead: (contact: Contact, chat: Chat) => void;
}

/** Somebody, and beneath them those whom they told of. */
export function ContactChain({ chain: { contact, next }, doings }: { readonly chain: Chain; readonly doings: ContactDoings }) {
  return (
    <li>
      <ContactCard contact={contact} {...doings} />
      {next.length > 0 ? (
        <ul className={style.next}>
          {next.map((chain) => (
            <ContactChain key={chain.contact.contactId} chain={chain} doings={doings} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function ContactCard({ contact, nameOf, onEdit, onRemove, onLead, onNotLead }: ContactDoings & { readonly contact: Contact }) {
  const { shell, contacts, offers } = useTexts();
  const chatName = useChatName();
  const { actions } = contacts;
  const { organization, role, reachedBy, note, conversation, throughId, ledTo } = contact;
  const name = contact.name ?? offers.erased;
  const address = reachedBy === null ? undefined : addressIn(reachedBy);
  const through = throughId === null ? undefined : nameOf(throughId);
  return (
    <div className={style.contact}>
      <div className={style.who}>
        <b>{name}</b>
        <span>{[role, organization].filter(Boolean).join(', ')}</span>
      </div>
      {reachedBy === null ? null : <p>{address === undefined ? reachedBy : <Reached address={address} text={reachedBy} />}</p>}
      {throughId === null && conversation === null ? null : (
        <p className={style.quiet}>
          {throughId === null ? contacts.from : through === undefined ? contacts.throughGone : contacts.through(through)}
          {conversation === null ? null : (
            <>
              {throughId === null ? ' ' : ` · ${contacts.from} `}
              <ChatLink chat={conversation} name={chatName(conversation)} />
            </>
          )}
        </p>
      )}
      {note === null ? null : <p className={style.note}>{note}</p>}
      {ledTo.length > 0 ? (
        <ul className={style.leads} aria-label={contacts.leads(name)}>
          {ledTo.map((chat) => (
            <li key={chat.conversationId}>
              <span>
                {contacts.ledTo} <ChatLink chat={chat} name={chatName(chat)} />
              </span>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={shell.about(actions.notLead, chatName(chat))}
                onClick={() => onNotLead(contact, chat)}
              >
                {actions.notLead}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Group gap="xs">
        <Button size="xs" variant="default" aria-label={shell.about(actions.edit, name)} onClick={() => onEdit(contact)}>
          {actions.edit}
        </Button>
        <Button size="xs" variant="subtle" aria-label={shell.about(actions.lead, name)} onClick={() => onLead(contact)}>
          {actions.lead}
        </Button>
        <Button size="xs" variant="subtle" aria-label={shell.about(actions.remove, name)} onClick={() => onRemove(contact)}>
          {actions.remove}
        </Button>
      </Group>
    </div>
  );
}

const Reached = ({ address, text }: { readonly address: string; readonly text: string }) => (
  <a href={address} {...(address.startsWith('mailto:') ? {} : { target: '_blank', rel: 'noreferrer noopener' })}>
    {text}
  </a>
);

/** A chat that can no longer be seen has no page. */
export function ChatLink({ chat: { conversationId, start }, name }: { readonly chat: Chat; readonly name: string }) {
  if (start === null) return <span>{name}</span>;
  return (
    <Link to="/chats/$conversation" params={{ conversation: conversationId }}>
      {name}
    </Link>
  );
}
