import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import list from '../design/listing.module.css';
import { ZoneSelect } from '../design/zone-select.tsx';
import { workWeek } from './availability.ts';
import type { Change } from './changes.ts';

interface StartHoursProps {
  readonly mayChange: boolean;
  readonly isOwn: boolean;
  readonly change: (...changes: readonly Change[]) => Promise<boolean>;
  readonly isSaving: boolean;
}

/** Before there are any hours: the usual ones, with one click. */
export function StartHours({ mayChange, isOwn, change, isSaving }: StartHoursProps) {
  const { texts, zone: here } = useSettings();
  const { start } = texts.availability;
  const [zone, setZone] = useState(here);
  const begin = () => change({ do: 'create', scheduleId: 'work', name: start.name, zone, weeklyHours: workWeek });
  return (
    <section className={list.empty}>
      <Title order={2} size="h4">
        {start.title}
      </Title>
      {isOwn ? null : <Text c="dimmed">{start.other}</Text>}
      {mayChange ? (
        <>
          <Text c="dimmed">{start.text}</Text>
          <ZoneSelect label={start.zone} value={zone} at={Date.now()} onChange={setZone} w="20rem" maw="100%" />
          <Group>
            <Button loading={isSaving} onClick={() => void begin()}>
              {start.action}
            </Button>
          </Group>
        </>
      ) : null}
    </section>
  );
}
