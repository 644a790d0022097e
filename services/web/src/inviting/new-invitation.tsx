import { Button, Group, NumberInput, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { fieldErrors } from '../api/problem.ts';
import { useCommandId } from '../api/use-command-id.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { forOrganization, useMembership } from '../team/membership.ts';
import { ChatTypeSelect } from './chat-type-select.tsx';
import { LanguageSelect } from './language-select.tsx';

interface NewInvitationProps {
  readonly onInvited: (changed: Changed) => Promise<void>;
  readonly onClose: () => void;
}

/** One person, one chat type, and a word to them: they choose a time by the link in the mail, without an account. */
export function NewInvitation({ onInvited, onClose }: NewInvitationProps) {
  const { texts, language } = useSettings();
  const { inviting } = texts;
  const { invite } = inviting;
  const headers = forOrganization(useMembership());
  const commandId = useCommandId();
  const [wanted, setWanted] = useState({ chatTypeId: '', address: '', name: '', message: '', locale: language });
  const [openDays, setOpenDays] = useState<number | string>(21);
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<typeof wanted>) => setWanted((now) => ({ ...now, ...part }));
  const isComplete = wanted.chatTypeId !== '' && wanted.address.trim() !== '';
  const sending = useMutation({
    mutationFn: async () => {
      const { chatTypeId, address, name, message, locale } = wanted;
      const done = await answered(() =>
        api.POST('/api/scheduling/invitations', {
          headers: { ...headers, 'idempotency-key': commandId.current() },
          body: {
            chatTypeId,
            address: address.trim(),
            locale,
            openDays: Number(openDays) || 21,
            ...(name.trim() === '' ? {} : { name: name.trim() }),
            ...(message.trim() === '' ? {} : { message: message.trim() }),
          },
        }),
      );
      await onInvited(done);
    },
    onSuccess: onClose,
    onError: commandId.onError,
  });
  const errors = fieldErrors(sending.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) sending.mutate();
  };
  return (
    <Dialog title={invite.title} onClose={onClose}>
      <Text c="dimmed">{invite.text}</Text>
      <form onSubmit={submit} noValidate>
        <TextInput
          type="email"
          label={invite.address}
          maxLength={254}
          data-autofocus
          value={wanted.address}
          error={isTried && wanted.address.trim() === '' ? inviting.needed : errors['address']}
          onChange={({ currentTarget }) => change({ address: currentTarget.value })}
        />
        <TextInput
          mt="sm"
          label={invite.name}
          maxLength={200}
          value={wanted.name}
          error={errors['name']}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <Group grow align="flex-start" mt="sm">
          <ChatTypeSelect
            label={inviting.chatType}
            value={wanted.chatTypeId}
            onChange={(chatTypeId) => change({ chatTypeId })}
            error={isTried && wanted.chatTypeId === '' ? inviting.needed : undefined}
          />
          <LanguageSelect value={wanted.locale} onChange={(locale) => change({ locale })} />
          <NumberInput
            label={inviting.days}
            min={1}
            max={90}
            allowDecimal={false}
            value={openDays}
            onChange={setOpenDays}
            error={errors['openDays']}
          />
        </Group>
        <Textarea
          mt="sm"
          label={invite.message}
          rows={3}
          maxLength={2_000}
          value={wanted.message}
          error={errors['message']}
          onChange={({ currentTarget }) => change({ message: currentTarget.value })}
        />
        {sending.error && Object.keys(errors).length === 0 ? <FailureNote failure={sending.error} words={inviting.refused} /> : null}
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {inviting.notNow}
          </Button>
          <Button type="submit" loading={sending.isPending}>
            {invite.send}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
