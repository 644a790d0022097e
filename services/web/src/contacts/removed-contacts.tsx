import { Button } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { dateOf } from '../time/times.ts';
import type { Contact } from './contact-chains.ts';
import style from './contacts.module.css';
import { useRemovedContacts } from './use-contacts.ts';

/** Who was removed, until when they can be restored, and the way back. */
export function RemovedContacts({ onRestore }: { readonly onRestore: (contact: Contact) => void }) {
  const { texts, face } = useSettings();
  const { shell, contacts, offers } = texts;
  const { data } = useRemovedContacts();
  if (!data || data.length === 0) return null;
  return (
    <Card title={contacts.gone.title} text={contacts.gone.text}>
      <ul className={style.gone}>
        {data.map((contact) => (
          <li key={contact.contactId}>
            <b>{contact.name ?? offers.erased}</b>
            {contact.restorableUntil === null ? null : (
              <span className={style.quiet}>{contacts.gone.until(dateOf(contact.restorableUntil, face))}</span>
            )}
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={shell.about(contacts.gone.restore, contact.name ?? offers.erased)}
              onClick={() => onRestore(contact)}
            >
              {contacts.gone.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
