import { Button, Group, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { type Contact, labelOf } from './contact-chains.ts';
import { useChangeContacts, useContacts } from './use-contacts.ts';

interface LedByDialogProps {
  readonly conversationId: string;
  /** Those of whom it is said already. */
  readonly without: readonly Contact[];
  readonly onClose: () => void;
}

/** By whom a chat came about. */
export function LedByDialog({ conversationId, without, onClose }: LedByDialogProps) {
  const { beside, leading: words } = useTexts().contacts;
  const { leading } = useChangeContacts();
  const [contactId, setContact] = useState('');
  const others = (useContacts().data ?? []).filter((one) => !without.some((other) => other.contactId === one.contactId));
  const chosen = others.find((one) => one.contactId === contactId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) leading.mutate({ contact: chosen, conversationId }, { onSuccess: onClose });
  };
  return (
    <Dialog title={beside.led} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <NativeSelect
          label={beside.contact}
          value={contactId}
          onChange={({ currentTarget }) => setContact(currentTarget.value)}
          data={[{ value: '', label: beside.choose }, ...others.map((one) => ({ value: one.contactId, label: labelOf(one) }))]}
        />
        {leading.error ? <FailureNote failure={leading.error} words={words.refused} /> : null}
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={leading.isPending} disabled={chosen === undefined}>
            {words.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
