import { Button, Group, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { codeOf, fieldErrors } from '../api/problem.ts';
import { useCommandId } from '../api/use-command-id.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { Note } from '../design/note.tsx';
import { fullDay, timeSpan } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import type { ChatType } from './booking-source.ts';
import style from './details-form.module.css';
import { HoldClock } from './hold-clock.tsx';
import { policiesAt } from './policies.ts';
import type { Held } from './use-hold.ts';

interface DetailsProps {
  readonly hold: Held;
  readonly chatType: Pick<ChatType, 'organization' | 'approval' | 'changes'>;
  readonly guestName: string | undefined;
  readonly onChooseAgain: () => void;
}

const limits = { name: 120, address: 254, message: 2_000 };

/** Who the guest is. What they write stays while the connection is away, and confirming twice is confirming once. */
export function DetailsForm({ hold, chatType, guestName, onChooseAgain }: DetailsProps) {
  const { texts, face, zone, language } = useSettings();
  const { booking } = texts;
  const navigate = useNavigate();
  const [guest, setGuest] = useState({ name: guestName ?? '', address: '', message: '' });
  const [isTried, setTried] = useState(false);
  const [isOver, setOver] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const commandId = useCommandId();
  useEffect(() => name.current?.focus(), []);

  const confirming = useMutation({
    mutationFn: () => {
      const message = guest.message.trim();
      const body = {
        name: guest.name.trim(),
        address: guest.address.trim(),
        zone,
        locale: language,
        ...(message === '' ? {} : { message }),
      };
      const headers = { ...byLink(hold.link), 'idempotency-key': commandId.current() };
      return answered(() =>
        api.POST('/api/scheduling/bookings/{bookingId}/confirmation', { params: { path: { bookingId: hold.bookingId } }, headers, body }),
      );
    },
    onSuccess: ({ link }) => navigate({ to: '/l/$', params: { _splat: link }, replace: true }),
    onError: commandId.onError,
  });
  const wrong = { ...(isTried ? missing(guest, booking.needed) : {}), ...fieldErrors(confirming.error) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(missing(guest, booking.needed)).length === 0) confirming.mutate();
  };
  const field = (key: keyof typeof guest) => ({
    name: key,
    value: guest[key],
    maxLength: limits[key],
    error: wrong[key],
    size: 'md',
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setGuest((now) => ({ ...now, [key]: value })),
  });
  const ended = isOver || codeOf(confirming.error) === 'hold_ended';
  const isFieldsFault = Object.keys(fieldErrors(confirming.error)).length > 0;

  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <div className={style.chosen}>
        <div>
          <Title order={2} size="h4">
            {fullDay(hold.start, face)}
          </Title>
          <Text className="figures">
            {timeSpan(hold.start, hold.end, face)} · {zoneName(zone, Date.parse(hold.start))}
          </Text>
        </div>
        <HoldClock until={hold.until} onOver={() => setOver(true)} />
      </div>
      {ended ? (
        <Note tone="attention" title={booking.holdOver.title}>
          {booking.holdOver.text}
        </Note>
      ) : null}
      <TextInput {...field('name')} ref={name} label={booking.name} autoComplete="name" />
      <TextInput
        {...field('address')}
        type="email"
        inputMode="email"
        label={booking.address}
        description={booking.addressWhy}
        autoComplete="email"
      />
      <Textarea {...field('message')} label={booking.message} description={booking.messageHint} autosize={false} rows={3} />
      <ul className={style.policies}>
        {[...policiesAt(chatType, hold.start, Date.now(), booking.policy, face), booking.seenBy(chatType.organization)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {confirming.error && !ended && !isFieldsFault ? <FailureNote failure={confirming.error} /> : null}
      <Group justify="space-between" className={style.actions ?? ''}>
        <Button variant="default" size="md" onClick={onChooseAgain}>
          {ended ? booking.holdOver.action : booking.otherTime}
        </Button>
        {ended ? null : (
          <Button type="submit" size="md" loading={confirming.isPending}>
            {booking.confirm}
          </Button>
        )}
      </Group>
    </form>
  );
}

const missing = (
  { name, address }: { readonly name: string; readonly address: string },
  needed: { readonly name: string; readonly address: string },
): Readonly<Record<string, string>> => ({
  ...(name.trim() === '' ? { name: needed.name } : {}),
  ...(address.trim() === '' ? { address: needed.address } : {}),
});
