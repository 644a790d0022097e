import { Button, Group, NativeSelect, PasswordInput, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { fieldErrors } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import list from '../design/listing.module.css';
import { ago } from '../time/ago.ts';
import style from './calendars.module.css';
import { type Calendars, useCalendars, useChanged } from './use-calendars.ts';

/** The calendar that chats are written into, if there is one. */
export function WriteBack() {
  const { writing: words } = useSettings().texts.calendars;
  const { data } = useCalendars();
  const [isAdding, setAdding] = useState(false);
  return (
    <Card title={words.title} text={words.text}>
      {data?.writeBack ? <Written writeBack={data.writeBack} /> : null}
      {data && !data.writeBack && !isAdding ? (
        <Group>
          <Button size="xs" variant="default" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </Group>
      ) : null}
      {data && !data.writeBack && isAdding ? <Connect onClose={() => setAdding(false)} /> : null}
    </Card>
  );
}

function Written({ writeBack }: { readonly writeBack: NonNullable<Calendars['writeBack']> }) {
  const { texts, face } = useSettings();
  const { calendars } = texts;
  const { writing: words } = calendars;
  const changed = useChanged();
  const { calendarName, host, writtenAt, failing } = writeBack;
  const stopping = useMutation({
    mutationFn: () => answered(() => api.DELETE('/api/scheduling/calendar-write-back')),
    onSuccess: changed,
  });
  return (
    <>
      <Text>{words.into(calendarName ?? calendars.unnamed, host ?? '?')}</Text>
      {writtenAt === null ? null : (
        <Text size="sm" c="dimmed">
          {words.last(ago((Date.now() - Date.parse(writtenAt)) / 60_000, face.locale))}
        </Text>
      )}
      {failing ? (
        <span className={list.state} data-tone="bad">
          {calendars.failing[failing.why]}
        </span>
      ) : null}
      {stopping.error ? <FailureNote failure={stopping.error} /> : null}
      <Group>
        <Button size="xs" variant="default" loading={stopping.isPending} onClick={() => stopping.mutate()}>
          {words.disconnect}
        </Button>
      </Group>
    </>
  );
}

/** First the server and who one is there, then which of the calendars. */
function Connect({ onClose }: { readonly onClose: () => void }) {
  const { calendars } = useSettings().texts;
  const { writing: words } = calendars;
  const changed = useChanged();
  const [account, setAccount] = useState({ server: '', user: '', password: '' });
  const [calendarUrl, choose] = useState<string>();
  const body = { provider: 'caldav' as const, ...account };
  const looking = useMutation({
    mutationFn: () => answered(() => api.POST('/api/scheduling/calendar-write-back/discovery', { body })),
    onSuccess: (found) => choose(found.calendars[0]?.calendarUrl),
  });
  const connecting = useMutation({
    mutationFn: (url: string) => answered(() => api.PUT('/api/scheduling/calendar-write-back', { body: { ...body, calendarUrl: url } })),
    onSuccess: changed,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (calendarUrl === undefined) looking.mutate();
    else connecting.mutate(calendarUrl);
  };
  const failure = connecting.error ?? looking.error;
  const errors = fieldErrors(failure);
  const field = (key: keyof typeof account) => ({
    value: account[key],
    error: errors[key],
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) => {
      setAccount((now) => ({ ...now, [key]: value }));
      choose(undefined);
    },
  });
  return (
    <form className={style.fields} onSubmit={submit} noValidate>
      <TextInput {...field('server')} type="url" label={words.server} placeholder="https://dav.example/" />
      <TextInput {...field('user')} label={words.user} autoComplete="off" />
      <PasswordInput {...field('password')} label={words.password} description={words.passwordHint} autoComplete="off" />
      {calendarUrl === undefined ? null : (
        <NativeSelect
          label={words.choose}
          value={calendarUrl}
          data={(looking.data?.calendars ?? []).map((found) => ({ value: found.calendarUrl, label: found.calendarName }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
      )}
      {looking.data?.calendars.length === 0 ? <Text role="status">{words.none}</Text> : null}
      {failure && Object.keys(errors).length === 0 ? <FailureNote failure={failure} words={calendars.failing} /> : null}
      <Group gap="xs">
        <Button
          type="submit"
          loading={looking.isPending || connecting.isPending}
          disabled={account.server === '' || account.user === '' || account.password === ''}
        >
          {calendarUrl === undefined ? words.look : words.connect}
        </Button>
        <Button variant="default" onClick={onClose}>
          {calendars.cancel}
        </Button>
      </Group>
    </form>
  );
}
