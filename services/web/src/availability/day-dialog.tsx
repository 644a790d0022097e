import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { fullDay, noon, weekdayOf } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import style from './availability.module.css';
import { weekdays } from './availability.ts';
import type { Change } from './changes.ts';
import { daysBetween } from './days.ts';
import { useEditor } from './editor.ts';
import { daySpans, windowsOf } from './week-spans.ts';
import { WindowsEditor } from './windows-editor.tsx';

interface DayDialogProps {
  readonly date: string;
  readonly onClose: () => void;
}

const most = 60;

/** What one day, or several in a row, are instead of what they are every week. */
export function DayDialog({ date, onClose }: DayDialogProps) {
  const { texts, face } = useSettings();
  const { days: words, cancel, save } = texts.availability;
  const { schedule, change, isOwn, isSaving } = useEditor();
  const { scheduleId, overrides, weeklyHours, zone } = schedule;
  const there = overrides.find((one) => one.date === date);
  const day = weekdayOf(date);
  const [how, setHow] = useState<'usual' | 'off' | 'other'>(!there || there.windows.length === 0 ? 'off' : 'other');
  const [spans, setSpans] = useState(() => daySpans(there?.windows.length ? there.windows : weeklyHours[weekdays[day] ?? 'monday'], day));
  const [until, setUntil] = useState(date);
  const [note, setNote] = useState(there?.note ?? '');
  const dates = daysBetween(date, until);
  const wrong = dates.length > most ? words.tooLong : undefined;
  const isEmpty = how === 'other' && spans.length === 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const windows = how === 'off' ? [] : windowsOf(spans, day);
    const written = note.trim() === '' ? undefined : note.trim();
    const changes = dates.map(
      (one): Change =>
        how === 'usual'
          ? { do: 'usual', scheduleId, date: one }
          : { do: 'override', scheduleId, date: one, windows, ...(written === undefined ? {} : { note: written }) },
    );
    if (await change(...changes)) onClose();
  };
  const name = fullDay(noon(date), { ...face, zone: 'UTC' });
  return (
    <Dialog title={name} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className={style.fields}>
          <Radio.Group label={words.how} value={how} onChange={(next) => setHow(next as typeof how)}>
            <Stack gap="xs" mt="xs">
              <Radio value="off" label={words.off} data-autofocus />
              <Radio value="other" label={words.other} />
              <Radio value="usual" label={words.usual} />
            </Stack>
          </Radio.Group>
          {how === 'other' ? (
            <div>
              <WindowsEditor spans={spans} day={day} name={name} none={words.hoursNeeded} mayChange onChange={setSpans} />
              <Text size="sm" c="dimmed" mt="xs">
                {texts.team.zone(zoneName(zone, Date.parse(noon(date))))}
              </Text>
            </div>
          ) : null}
          <TextInput
            type="date"
            label={words.until}
            description={words.untilHint}
            min={date}
            value={until}
            error={wrong}
            onChange={({ currentTarget }) => setUntil(currentTarget.value < date ? date : currentTarget.value)}
          />
          {isOwn && how !== 'usual' ? (
            <TextInput
              label={words.note}
              description={words.noteHint}
              maxLength={280}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
          ) : null}
        </div>
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" loading={isSaving} disabled={isEmpty || wrong !== undefined}>
            {save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
