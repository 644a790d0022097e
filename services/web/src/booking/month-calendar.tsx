import { Calendar, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/de';
import { useSettings } from '../app/settings.tsx';
import { fullDay, noon } from '../time/times.ts';
import style from './month-calendar.module.css';
import { nextMonth, previousMonth, type SlotDays } from './slot-days.ts';

interface MonthCalendarProps {
  readonly month: string;
  readonly today: string;
  readonly chosen: string | undefined;
  readonly days: SlotDays;
  readonly onMonth: (month: string) => void;
  readonly onDay: (day: string) => void;
}

/** A month in which days without free times cannot be chosen. Arrow keys go from day to day. */
export function MonthCalendar({ month, today, chosen, days, onMonth, onDay }: MonthCalendarProps) {
  const { texts, language, face } = useSettings();
  const { booking } = texts;
  const count = (day: string) => days.get(day)?.length ?? 0;
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <Calendar
        fullWidth
        size="md"
        maxLevel="month"
        date={month}
        minDate={today}
        hideOutsideDates
        ariaLabels={{ nextMonth: booking.nextMonth, previousMonth: booking.previousMonth }}
        onNextMonth={() => onMonth(nextMonth(month))}
        onPreviousMonth={() => onMonth(previousMonth(month))}
        excludeDate={(day) => count(day) === 0}
        getDayAriaLabel={(day) => booking.dayWith(fullDay(noon(day), { ...face, zone: 'UTC' }), count(day))}
        getDayProps={(day) => ({
          selected: day === chosen,
          onClick: () => onDay(day),
          className: count(day) > 0 ? style.free : style.none,
          'aria-current': day === today ? ('date' as const) : undefined,
        })}
        classNames={{ day: style.day ?? '', calendarHeaderLevel: style.level ?? '', weekday: style.weekday ?? '' }}
      />
    </DatesProvider>
  );
}
