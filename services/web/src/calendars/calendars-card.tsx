import { Button, Group, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { IconPlus } from '../design/icons.tsx';
import rows from '../design/rows.module.css';
import { CalendarRow } from './calendar-row.tsx';
import { ConnectCalendar } from './connect-calendar.tsx';
import { useCalendars } from './use-calendars.ts';

/** Calendars that keep times busy, how fresh they are, and why one fails. */
export function CalendarsCard({ zone }: { readonly zone: string }) {
  const { calendars: texts } = useTexts();
  const { data, error } = useCalendars();
  const [isAdding, setAdding] = useState(false);
  return (
    <Card anchor="calendars" title={texts.title} text={texts.text}>
      {data || error ? null : <Skeleton height="3rem" />}
      {error && !data ? <FailureNote failure={error} /> : null}
      {data?.calendars.length === 0 ? <Text>{texts.none}</Text> : null}
      <ul className={rows.ruled} hidden={!data || data.calendars.length === 0}>
        {data?.calendars.map((calendar) => (
          <CalendarRow key={calendar.calendarId} calendar={calendar} />
        ))}
      </ul>
      <Group>
        <Button size="xs" variant="default" leftSection={<IconPlus />} onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      </Group>
      {isAdding ? <ConnectCalendar zone={zone} onClose={() => setAdding(false)} /> : null}
    </Card>
  );
}
