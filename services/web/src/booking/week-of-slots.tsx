import { Button, Text, VisuallyHidden } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { dayOfMonth, daySpan, fullDay, mondayOf, noon, plusDays, weekday } from '../time/times.ts';
import { SlotButton } from './day-slots.tsx';
import { PeriodSteps } from './period-steps.tsx';
import { type Slot, type SlotDays, weekFrom } from './slot-days.ts';
import style from './week-of-slots.module.css';

interface WeekProps {
  readonly monday: string;
  readonly today: string;
  readonly days: SlotDays;
  /** Another week is to be shown, that of this day. */
  readonly onWeek: (day: string) => void;
  readonly onTake: (slot: Slot) => void;
  readonly taking: string | undefined;
  /** The next day after this week that has times. */
  readonly next: string | undefined;
}

/** Seven days beside each other; on a phone, below each other. */
export function WeekOfSlots({ monday, today, days, onWeek, onTake, taking, next }: WeekProps) {
  const { texts, face } = useSettings();
  const { booking } = texts;
  const utc = { ...face, zone: 'UTC' };
  const week = weekFrom(monday);
  const isEmpty = week.every((day) => (days.get(day) ?? []).length === 0);
  return (
    <div className={style.week}>
      <PeriodSteps
        shown={daySpan(noon(monday), noon(plusDays(monday, 6)), utc)}
        earlier={booking.previousWeek}
        onEarlier={monday <= mondayOf(today) ? undefined : () => onWeek(plusDays(monday, -7))}
        later={booking.nextWeek}
        onLater={() => onWeek(plusDays(monday, 7))}
      />
      {isEmpty ? (
        <div className={style.empty}>
          <Text c="dimmed">{booking.noTimesInWeek}</Text>
          {next === undefined ? null : (
            <Button variant="default" onClick={() => onWeek(next)}>
              {booking.nextFree(fullDay(noon(next), utc))}
            </Button>
          )}
        </div>
      ) : (
        <ol className={style.days}>
          {week.map((day) => (
            <Day key={day} day={day} isToday={day === today} slots={days.get(day) ?? []} onTake={onTake} taking={taking} />
          ))}
        </ol>
      )}
    </div>
  );
}

interface DayProps extends Pick<WeekProps, 'onTake' | 'taking'> {
  readonly day: string;
  readonly isToday: boolean;
  readonly slots: readonly Slot[];
}

function Day({ day, isToday, slots, onTake, taking }: DayProps) {
  const { texts, face } = useSettings();
  const utc = { ...face, zone: 'UTC' };
  return (
    <li className={style.day} data-empty={slots.length === 0 || undefined}>
      <h3 className={style.name} aria-current={isToday ? 'date' : undefined}>
        <span>{weekday(noon(day), utc)}</span> <span className={style.date}>{dayOfMonth(noon(day), utc)}</span>
      </h3>
      {slots.length === 0 ? (
        <p className={style.none}>
          <span aria-hidden="true">–</span>
          <VisuallyHidden>{texts.booking.noTimesThatDay}</VisuallyHidden>
        </p>
      ) : (
        <ul className={style.slots}>
          {slots.map((slot) => (
            <li key={slot.start}>
              <SlotButton slot={slot} onTake={onTake} taking={taking} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
