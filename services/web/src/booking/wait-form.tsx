import { Button, Group, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { after } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { codeOf, fieldErrors } from '../api/problem.ts';
import { useCommandId } from '../api/use-command-id.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { Note } from '../design/note.tsx';
import { fullSpan } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import type { ChatType, FullSession } from './booking-source.ts';
import style from './details-form.module.css';
import { waitAsked } from './wait-asked.ts';

interface WaitFormProps {
  readonly session: FullSession;
  readonly chatType: Pick<ChatType, 'organizationId' | 'chatTypeId' | 'organization'>;
  readonly onBack: () => void;
  /** There is a seat after all, and the visitor wants it. */
  readonly onFree: () => void;
}

/** Who waits for a seat, and what happens next. The page of their place in line opens as soon as they do. */
export function WaitForm({ session, chatType, onBack, onFree }: WaitFormProps) {
  const { texts, face, zone, language } = useSettings();
  const { booking } = texts;
  const { waiting } = booking;
  const navigate = useNavigate();
  const name = useRef<HTMLInputElement>(null);
  const commandId = useCommandId();
  const [guest, setGuest] = useState({ name: '', address: '', message: '' });
  const [isTried, setTried] = useState(false);
  useEffect(() => name.current?.focus(), []);
  const { organizationId, chatTypeId } = chatType;
  const joining = useMutation({
    mutationFn: async () => {
      const joined = await answered(() =>
        api.POST('/api/scheduling/public/{organizationId}/{chatTypeId}/waiting', {
          params: { path: { organizationId, chatTypeId } },
          headers: { 'idempotency-key': commandId.current() },
          body: { ...waitAsked(guest, session), zone, locale: language },
        }),
      );
      // the page that opens next asks for what was just written
      const { bookingId, link } = joined;
      await answered(() =>
        api.GET('/api/scheduling/bookings/{bookingId}', {
          params: { path: { bookingId }, query: { after: after(joined) } },
          headers: byLink(link),
        }),
      ).catch(() => undefined);
      return joined;
    },
    onSuccess: ({ link }) => navigate({ to: '/l/$', params: { _splat: link }, replace: true }),
    onError: commandId.onError,
  });
  const { error } = joining;
  const wrong = fieldErrors(error);
  const isComplete = guest.name.trim() !== '' && guest.address.trim() !== '';
  const field = (key: keyof typeof guest, needed?: string) => ({
    name: key,
    value: guest[key],
    size: 'md',
    error: wrong[key] ?? (isTried && guest[key].trim() === '' ? needed : undefined),
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setGuest((now) => ({ ...now, [key]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) joining.mutate();
  };
  const isFree = codeOf(error) === 'seats_free';
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <div className={style.chosen}>
        <div>
          <Title order={2} size="h4">
            {waiting.title}
          </Title>
          <Text className="figures">
            {fullSpan(session.start, session.end, face)} · {zoneName(zone, Date.parse(session.start))}
          </Text>
        </div>
      </div>
      <ol className={style.policies}>
        {waiting.next.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <TextInput {...field('name', booking.needed.name)} ref={name} label={booking.name} autoComplete="name" maxLength={120} />
      <TextInput
        {...field('address', booking.needed.address)}
        type="email"
        inputMode="email"
        label={booking.address}
        autoComplete="email"
        maxLength={254}
      />
      <Textarea {...field('message')} label={booking.message} description={booking.messageHint} rows={3} maxLength={2_000} />
      <Text size="sm" c="dimmed">
        {booking.seenBy(chatType.organization)}
      </Text>
      {isFree ? (
        <Note tone="attention" title={waiting.free.title}>
          {waiting.free.text}
        </Note>
      ) : error && Object.keys(wrong).length === 0 ? (
        <FailureNote failure={error} words={waiting.refused} />
      ) : null}
      <Group justify="space-between" className={style.actions ?? ''}>
        <Button variant="default" size="md" onClick={onBack}>
          {booking.otherTime}
        </Button>
        {isFree ? (
          <Button size="md" onClick={onFree}>
            {waiting.free.action}
          </Button>
        ) : (
          <Button type="submit" size="md" loading={joining.isPending}>
            {waiting.join}
          </Button>
        )}
      </Group>
    </form>
  );
}
