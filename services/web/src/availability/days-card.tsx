import { ActionIcon, Text } from '@mantine/core';
import { Calendar, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/de';
import { useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { IconRemove } from '../design/icons.tsx';
import rows from '../design/rows.module.css';
import { dateIn, firstOfMonth, fullDay, noon, plusDays } from '../time/times.ts';
import style from './availability.module.css';
import { windowsText } from './availability.ts';
import { DayDialog } from './day-dialog.tsx';
import { useEditor } from './editor.ts';

/** Days that differ from the week, on a calendar and as a list. They are those of the schedule that is open. */
export function DaysCard() {
  const { texts, language, face } = useSettings();
  const { days } = texts.availability;
  const { availability, schedule, mayChange, change } = useEditor();
  const [open, setOpen] = useState<string>();
  const today = dateIn(Date.now(), schedule.zone);
  const [month, setMonth] = useState(() => firstOfMonth(today));
  const { scheduleId } = schedule;
  const utc = { ...face, zone: 'UTC' };
  const overrides = schedule.overrides.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const of = (date: string) => overrides.find((one) => one.date === date);
  const what = (date: string) => {
    const override = of(date);
    return override && (override.windows.length === 0 ? days.off : windowsText(override.windows, face.locale));
  };
  const ahead = overrides.filter(({ date }) => date >= today);
  return (
    <Card anchor="days" title={days.title} text={availability.schedules.length > 1 ? days.textOf(schedule.name) : days.text}>
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
        <Calendar
          fullWidth
          maxLevel="month"
          date={month}
          hideOutsideDates
          minDate={today}
          ariaLabels={{ nextMonth: days.next, previousMonth: days.previous }}
          onNextMonth={() => setMonth(firstOfMonth(plusDays(month, 32)))}
          onPreviousMonth={() => setMonth(firstOfMonth(plusDays(month, -1)))}
          getDayAriaLabel={(date) => {
            const is = what(date);
            const name = fullDay(noon(date), utc);
            return is === undefined ? name : days.dayIs(name, is);
          }}
          getDayProps={(date) => ({
            disabled: date < today || !mayChange,
            onClick: () => setOpen(date),
            'data-differs': of(date) ? (of(date)?.windows.length === 0 ? 'off' : 'other') : undefined,
            'aria-current': date === today ? ('date' as const) : undefined,
          })}
          classNames={{ day: style.date ?? '', weekday: style.weekday ?? '', calendarHeaderLevel: style.level ?? '' }}
        />
      </DatesProvider>
      {ahead.length === 0 ? <Text c="dimmed">{days.none}</Text> : null}
      <ul className={`${rows.lined} ${style.rows}`} hidden={ahead.length === 0}>
        {ahead.map(({ date, note }) => (
          <li key={date}>
            <span>
              {fullDay(noon(date), utc)}
              <span className={style.quiet}>{[what(date), note].filter(Boolean).join(' · ')}</span>
            </span>
            {mayChange ? (
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={days.removeOf(fullDay(noon(date), utc))}
                onClick={() => void change({ do: 'usual', scheduleId, date })}
              >
                <IconRemove />
              </ActionIcon>
            ) : null}
          </li>
        ))}
      </ul>
      {open === undefined ? null : <DayDialog date={open} onClose={() => setOpen(undefined)} />}
    </Card>
  );
}
