import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { fieldErrors } from '../api/problem.ts';
import type { Answer } from '../api/types.ts';
import { useCommandId } from '../api/use-command-id.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { dateIn } from '../time/times.ts';
import { instantAt } from '../time/wall-clock.ts';
import { zoneName } from '../time/zones.ts';

const kinds = ['exploratory', 'screening', 'fit', 'group', 'assessment'] as const;

interface RecordDialogProps {
  /** What it is good for to whoever records it. */
  readonly text: string;
  /** Whether it is with an employer who has a name to be asked for. */
  readonly withEmployer?: boolean;
  /** For which organization it is recorded; left out: for oneself. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly onRecorded: (recorded: Answer<'/api/interviews/conversations', 'post'>) => Promise<void>;
  readonly onClose: () => void;
}

/** A conversation that was arranged without Candor. What is not known is left out. */
export function RecordDialog({ text, withEmployer = false, headers, onRecorded, onClose }: RecordDialogProps) {
  const { texts, zone } = useSettings();
  const { record } = texts.chats;
  const commandId = useCommandId();
  const [chat, setChat] = useState({ employer: '', person: '', address: '', day: dateIn(Date.now(), zone), time: '', minutes: '30' });
  const [kind, setKind] = useState<(typeof kinds)[number]>('exploratory');
  const [isTried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: () =>
      answered(() =>
        api.POST('/api/interviews/conversations', {
          headers: { ...headers, 'idempotency-key': commandId.current() },
          body: {
            kind,
            start: instantAt(chat.day, chat.time, zone),
            durationMinutes: Number(chat.minutes),
            employerName: chat.employer.trim() || null,
            otherName: chat.person.trim() || null,
            otherAddress: chat.address.trim() || null,
          },
        }),
      ),
    onSuccess: onRecorded,
    onError: commandId.onError,
  });
  const errors = fieldErrors(saving.error);
  const isComplete = chat.day !== '' && chat.time !== '';
  const field = (key: keyof typeof chat, refusedAs: string) => ({
    value: chat[key],
    error: errors[refusedAs],
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setChat((now) => ({ ...now, [key]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) saving.mutate();
  };
  return (
    <Dialog title={record.title} onClose={onClose}>
      <Text c="dimmed">{text}</Text>
      <form onSubmit={submit} noValidate>
        <Group grow align="flex-start">
          {withEmployer ? (
            <TextInput {...field('employer', 'employerName')} label={record.employer} maxLength={120} data-autofocus />
          ) : null}
          <TextInput {...field('person', 'otherName')} label={record.person} maxLength={120} data-autofocus={!withEmployer || undefined} />
        </Group>
        <TextInput
          {...field('address', 'otherAddress')}
          type="email"
          label={record.address}
          description={record.addressHint}
          maxLength={254}
          mt="sm"
        />
        <Group grow align="flex-start" mt="sm">
          <TextInput {...field('day', 'start')} type="date" label={record.day} />
          <TextInput {...field('time', 'start')} type="time" label={record.time} />
          <TextInput {...field('minutes', 'durationMinutes')} type="number" min={5} max={480} step={5} label={record.minutes} />
        </Group>
        <Text size="sm" c="dimmed" mt={4}>
          {record.zone(zoneName(zone, Date.now()))}
        </Text>
        <NativeSelect
          mt="sm"
          label={record.kind}
          value={kind}
          onChange={({ currentTarget }) => setKind(kinds.find((one) => one === currentTarget.value) ?? 'exploratory')}
          data={kinds.map((value) => ({ value, label: texts.booking.kinds[value] }))}
        />
        {isTried && !isComplete ? (
          <Text role="alert" c="var(--mantine-color-error)" size="sm" mt="sm">
            {record.needed}
          </Text>
        ) : null}
        {saving.error && Object.keys(errors).length === 0 ? <FailureNote failure={saving.error} /> : null}
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {record.cancel}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {record.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
