import { Button, Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fieldErrors } from '../api/problem.ts';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { ChatSelect } from './chat-select.tsx';
import { type Contact, canHaveToldOf, labelOf } from './contact-chains.ts';
import { useChangeContacts, useContacts } from './use-contacts.ts';

interface ContactDialogProps {
  /** Left out: somebody new. */
  readonly contact?: Contact;
  /** In which chat one was told of somebody new. */
  readonly conversationId?: string;
  readonly onClose: () => void;
}

const orNothing = (typed: string): string | null => typed.trim() || null;

/** Somebody whom one knows: who they are, how they are reached, and where they come from. */
export function ContactDialog({ contact, conversationId, onClose }: ContactDialogProps) {
  const { form } = useTexts().contacts;
  const contacts = useContacts().data ?? [];
  const { writing } = useChangeContacts();
  const [contactId] = useState(() => contact?.contactId ?? `c-${randomId().slice(0, 16)}`);
  const [isTried, setTried] = useState(false);
  const [typed, setTyped] = useState({
    name: contact?.name ?? '',
    reachedBy: contact?.reachedBy ?? '',
    organization: contact?.organization ?? '',
    role: contact?.role ?? '',
    note: contact?.note ?? '',
    conversation: contact?.conversation?.conversationId ?? conversationId ?? '',
    through: contact?.throughId ?? '',
  });
  const errors = fieldErrors(writing.error);
  const change = (part: Partial<typeof typed>) => setTyped((now) => ({ ...now, ...part }));
  const field = (key: 'name' | 'reachedBy' | 'organization' | 'role' | 'note') => ({
    value: typed[key],
    error: errors[key],
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) => change({ [key]: value }),
  });
  const isNameless = typed.name.trim() === '';
  const others = canHaveToldOf(contactId, contacts);
  const isGone = typed.through !== '' && !others.some((one) => one.contactId === typed.through);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isNameless) return;
    const asked = {
      name: typed.name.trim(),
      reachedBy: orNothing(typed.reachedBy),
      organization: orNothing(typed.organization),
      role: orNothing(typed.role),
      note: orNothing(typed.note),
      conversationId: orNothing(typed.conversation),
      throughId: orNothing(typed.through),
    };
    writing.mutate({ contactId, asked }, { onSuccess: onClose });
  };
  return (
    <Dialog title={contact ? form.edit(contact.name ?? '') : conversationId ? form.told : form.add} onClose={onClose}>
      <Text c="dimmed">{form.text}</Text>
      <form onSubmit={submit} noValidate>
        <TextInput
          {...field('name')}
          label={form.name}
          maxLength={200}
          error={isTried && isNameless ? form.nameless : errors['name']}
          data-autofocus
        />
        <TextInput {...field('reachedBy')} mt="sm" label={form.reachedBy} description={form.reachedByHint} maxLength={400} />
        <Group grow align="flex-start" mt="sm">
          <TextInput {...field('organization')} label={form.organization} maxLength={200} />
          <TextInput {...field('role')} label={form.role} maxLength={200} />
        </Group>
        <ChatSelect
          label={form.conversation}
          none={form.noConversation}
          value={typed.conversation}
          known={contact?.conversation ?? null}
          onChange={(conversation) => change({ conversation })}
        />
        {others.length > 0 || isGone ? (
          <NativeSelect
            mt="sm"
            label={form.through}
            value={typed.through}
            onChange={({ currentTarget }) => change({ through: currentTarget.value })}
            data={[
              { value: '', label: form.nobody },
              ...(isGone ? [{ value: typed.through, label: form.gone }] : []),
              ...others.map((one) => ({ value: one.contactId, label: labelOf(one) })),
            ]}
          />
        ) : null}
        <Textarea {...field('note')} mt="sm" label={form.note} autosize={false} rows={3} maxLength={2_000} />
        {writing.error && Object.keys(errors).length === 0 ? <FailureNote failure={writing.error} words={form.refused} /> : null}
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {form.cancel}
          </Button>
          <Button type="submit" loading={writing.isPending}>
            {form.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
