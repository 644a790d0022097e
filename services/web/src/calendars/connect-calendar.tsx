import { Button, FileInput, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { fieldErrors } from '../api/problem.ts';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { ZoneSelect } from '../design/zone-select.tsx';
import style from './calendars.module.css';
import { useChanged } from './use-calendars.ts';

interface ConnectCalendarProps {
  /** In which whole days are, if nothing else is said. */
  readonly zone: string;
  readonly onClose: () => void;
}

/** A calendar by the address of its feed, or as a file. */
export function ConnectCalendar({ zone: usual, onClose }: ConnectCalendarProps) {
  const { calendars: texts } = useTexts();
  const changed = useChanged();
  const [how, setHow] = useState<'feed' | 'file'>('feed');
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [zone, setZone] = useState(usual);
  const [isTried, setTried] = useState(false);
  const [calendarId] = useState(() => `c-${randomId().slice(0, 16)}`);
  const isComplete = name.trim() !== '' && (how === 'feed' ? address.trim() !== '' : file !== null);
  const connecting = useMutation({
    mutationFn: async () => {
      const path = { calendarId };
      if (how === 'feed')
        return answered(() =>
          api.PUT('/api/scheduling/calendars/{calendarId}/feed', {
            params: { path },
            body: { name: name.trim(), address: address.trim(), zone },
          }),
        );
      const text = (await file?.text()) ?? '';
      return answered(() =>
        api.PUT('/api/scheduling/calendars/{calendarId}/file', {
          params: { path, query: { name: name.trim(), zone } },
          headers: { 'content-type': 'text/calendar' },
          body: text,
          bodySerializer: (body) => body,
        }),
      );
    },
    onSuccess: async () => {
      await changed();
      onClose();
    },
  });
  const errors = fieldErrors(connecting.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) connecting.mutate();
  };
  return (
    <Dialog title={texts.add} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className={style.fields}>
          <SegmentedControl
            aria-label={texts.how}
            value={how}
            onChange={(next) => setHow(next === 'file' ? 'file' : 'feed')}
            data={[
              { value: 'feed', label: texts.feed },
              { value: 'file', label: texts.file },
            ]}
          />
          <TextInput
            data-autofocus
            label={texts.name}
            placeholder={texts.namePlaceholder}
            maxLength={80}
            value={name}
            error={errors['name']}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          {how === 'feed' ? (
            <TextInput
              type="url"
              label={texts.address}
              description={texts.addressHint}
              value={address}
              error={errors['address']}
              onChange={({ currentTarget }) => setAddress(currentTarget.value)}
            />
          ) : (
            <FileInput
              label={texts.fileLabel}
              description={texts.fileHint}
              accept=".ics,text/calendar"
              value={file}
              onChange={(next) => {
                setFile(next);
                if (next && name === '') setName(next.name.replace(/\.ics$/i, ''));
              }}
            />
          )}
          <ZoneSelect label={texts.zone} value={zone} at={Date.now()} onChange={setZone} />
          {isTried && !isComplete ? <FailureNote failure={undefined} text={texts.needed} /> : null}
          {connecting.error && Object.keys(errors).length === 0 ? <FailureNote failure={connecting.error} words={texts.failing} /> : null}
        </div>
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="submit" loading={connecting.isPending}>
            {texts.connect}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
