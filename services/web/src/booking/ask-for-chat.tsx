import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { fieldErrors } from '../api/problem.ts';
import { useCommandId } from '../api/use-command-id.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from './details-form.module.css';

/** For whoever finds no time that suits: they say who they are, and what they would like to talk about. */
export function AskForChat({ organizationId, organization }: { readonly organizationId: string; readonly organization: string }) {
  const { texts, zone, language } = useSettings();
  const { booking } = texts;
  const { ask } = booking;
  const commandId = useCommandId();
  const [guest, setGuest] = useState({ name: '', address: '', message: '' });
  const [isOpened, setOpened] = useState(false);
  const [isTried, setTried] = useState(false);
  const asking = useMutation({
    mutationFn: () => {
      const [name, address, message] = [guest.name.trim(), guest.address.trim(), guest.message.trim()];
      return answered(() =>
        api.POST('/api/scheduling/public/{organizationId}/chat-requests', {
          params: { path: { organizationId } },
          headers: { 'idempotency-key': commandId.current() },
          body: { name, address, zone, locale: language, ...(message === '' ? {} : { message }) },
        }),
      );
    },
    onError: commandId.onError,
  });
  const isComplete = guest.name.trim() !== '' && guest.address.trim() !== '';
  const wrong = fieldErrors(asking.error);
  const field = (key: keyof typeof guest, needed?: string) => ({
    value: guest[key],
    error: wrong[key] ?? (isTried && guest[key].trim() === '' ? needed : undefined),
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setGuest((now) => ({ ...now, [key]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) asking.mutate();
  };
  return (
    <details className={style.ask} onToggle={() => setOpened(true)}>
      <summary>{ask.open}</summary>
      {!isOpened ? null : asking.isSuccess ? (
        <Text role="status">{ask.done(organization)}</Text>
      ) : (
        <form className={style.form} onSubmit={submit} noValidate>
          <Text c="dimmed">{ask.text(organization)}</Text>
          <TextInput {...field('name', booking.needed.name)} label={booking.name} autoComplete="name" maxLength={120} />
          <TextInput
            {...field('address', booking.needed.address)}
            type="email"
            inputMode="email"
            label={booking.address}
            autoComplete="email"
            maxLength={254}
          />
          <Textarea {...field('message')} label={ask.message} rows={3} maxLength={2_000} />
          {asking.error && Object.keys(wrong).length === 0 ? <FailureNote failure={asking.error} /> : null}
          <Group justify="flex-end">
            <Button type="submit" variant="light" loading={asking.isPending}>
              {ask.send}
            </Button>
          </Group>
        </form>
      )}
    </details>
  );
}
