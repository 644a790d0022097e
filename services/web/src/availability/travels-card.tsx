import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { randomId } from '../api/random-id.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { Dialog } from '../design/dialog.tsx';
import { IconPlus, IconRemove } from '../design/icons.tsx';
import rows from '../design/rows.module.css';
import { ZoneSelect } from '../design/zone-select.tsx';
import { dateIn, dayOfMonth, noon } from '../time/times.ts';
import { cityOf, zoneName } from '../time/zones.ts';
import style from './availability.module.css';
import { useEditor } from './editor.ts';

/** Days on which the hours are those of clocks elsewhere. */
export function TravelsCard() {
  const { texts, face } = useSettings();
  const { travels: words } = texts.availability;
  const { availability, mayChange, change } = useEditor();
  const [isAdding, setAdding] = useState(false);
  const today = dateIn(Date.now(), availability.zone);
  const ahead = availability.travels.filter(({ until }) => until >= today);
  const utc = { ...face, zone: 'UTC' };
  return (
    <Card anchor="travels" title={words.title} text={words.text}>
      {ahead.length === 0 ? <Text>{words.none}</Text> : null}
      <ul className={`${rows.lined} ${style.rows}`} hidden={ahead.length === 0}>
        {ahead.map(({ travelId, from, until, zone, note }) => (
          <li key={travelId}>
            <span>
              {dayOfMonth(noon(from), utc)} – {dayOfMonth(noon(until), utc)}
              <span className={style.quiet}>{[zoneName(zone, Date.parse(noon(from))), note].filter(Boolean).join(' · ')}</span>
            </span>
            {mayChange ? (
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={words.removeOf(cityOf(zone))}
                onClick={() => void change({ do: 'stay', travelId })}
              >
                <IconRemove />
              </ActionIcon>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? (
        <Group>
          <Button size="xs" variant="default" leftSection={<IconPlus />} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </Group>
      ) : null}
      {isAdding ? <NewTravel today={today} onClose={() => setAdding(false)} /> : null}
    </Card>
  );
}

function NewTravel({ today, onClose }: { readonly today: string; readonly onClose: () => void }) {
  const { availability: texts } = useSettings().texts;
  const { travels: words } = texts;
  const { availability, isOwn, change, isSaving } = useEditor();
  const [travel, setTravel] = useState({ from: today, until: today, zone: availability.zone, note: '' });
  const [travelId] = useState(() => `t-${randomId().slice(0, 12)}`);
  const overlapping = availability.travels.some(({ from, until }) => from <= travel.until && travel.from <= until);
  const wrong = travel.until < travel.from ? words.backwards : overlapping ? texts.refused.overlapping_travel : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const note = travel.note.trim();
    if (await change({ do: 'travel', travelId, ...travel, note: note === '' ? undefined : note })) onClose();
  };
  return (
    <Dialog title={words.add} onClose={onClose}>
      <Text c="dimmed">{words.text}</Text>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className={style.fields}>
          <Group grow align="flex-start">
            <TextInput
              type="date"
              data-autofocus
              label={words.from}
              value={travel.from}
              onChange={({ currentTarget: { value } }) =>
                setTravel((now) => ({ ...now, from: value, until: [now.until, value].toSorted()[1] ?? value }))
              }
            />
            <TextInput
              type="date"
              label={words.until}
              min={travel.from}
              value={travel.until}
              error={wrong}
              onChange={({ currentTarget: { value } }) => setTravel((now) => ({ ...now, until: value }))}
            />
          </Group>
          <ZoneSelect
            label={words.zone}
            value={travel.zone}
            at={Date.parse(noon(travel.from || today))}
            onChange={(zone) => setTravel((now) => ({ ...now, zone }))}
          />
          {isOwn ? (
            <TextInput
              label={words.note}
              description={words.noteHint}
              maxLength={280}
              value={travel.note}
              onChange={({ currentTarget: { value } }) => setTravel((now) => ({ ...now, note: value }))}
            />
          ) : null}
        </div>
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="submit" loading={isSaving} disabled={wrong !== undefined || travel.from === '' || travel.until === ''}>
            {texts.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
