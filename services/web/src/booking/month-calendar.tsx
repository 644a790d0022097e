import type { KeyboardEvent } from 'react';
import { useSettings } from '../app/settings.tsx';
import { firstOfMonth, fullDay, monthOf, noon, plusDays, weekday } from '../time/times.ts';
import style from './month-calendar.module.css';
import { dayByKey, weeksOfMonth } from './month-days.ts';
import { PeriodSteps } from './period-steps.tsx';
import { nextMonth, previousMonth, type SlotDays, weekFrom } from './slot-days.ts';

interface MonthCalendarProps {
  readonly month: string;
  readonly today: string;
  readonly chosen: string | undefined;
  readonly days: SlotDays;
  readonly onMonth: (month: string) => void;
  readonly onDay: (day: string) => void;
}

const someMonday = '2026-03-02';

/** A month in which days without free times cannot be chosen. Arrow keys go from day to day; tab goes to one of them. */
export function MonthCalendar({ month, today, chosen, days, onMonth, onDay }: MonthCalendarProps) {
  const { texts, face } = useSettings();
  const { booking } = texts;
  const utc = { ...face, zone: 'UTC' };
  const count = (day: string) => days.get(day)?.length ?? 0;
  const weeks = weeksOfMonth(month);
  const free = weeks.flat().filter((day): day is string => day !== undefined && count(day) > 0);
  const reached = free.find((day) => day === chosen) ?? free[0];
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined;
    const to = from === undefined ? undefined : dayByKey(event.key, from, free);
    if (to === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLButtonElement>(`[data-day="${to}"]`)?.focus();
  };
  return (
    <div className={style.calendar}>
      <PeriodSteps
        shown={monthOf(noon(month), utc)}
        earlier={booking.previousMonth}
        onEarlier={firstOfMonth(month) <= firstOfMonth(today) ? undefined : () => onMonth(previousMonth(month))}
        later={booking.nextMonth}
        onLater={() => onMonth(nextMonth(month))}
      />
      <table className={style.days} onKeyDown={move}>
        <thead>
          <tr>
            {weekFrom(someMonday).map((day) => (
              <th key={day} scope="col">
                {weekday(noon(day), utc)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, nth) => (
            <tr key={week.find((day) => day !== undefined) ?? nth}>
              {week.map((day, column) =>
                day === undefined ? (
                  <td key={plusDays(someMonday, column)} />
                ) : (
                  <td key={day}>
                    <button
                      type="button"
                      className={style.day}
                      data-day={day}
                      disabled={count(day) === 0}
                      tabIndex={day === reached ? 0 : -1}
                      aria-label={booking.dayWith(fullDay(noon(day), utc), count(day))}
                      aria-current={day === today ? 'date' : undefined}
                      aria-pressed={day === chosen}
                      onClick={() => onDay(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
