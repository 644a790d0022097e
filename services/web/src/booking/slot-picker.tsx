import { Button, Loader, SegmentedControl, Skeleton, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Failed } from '../app/dead-ends.tsx';
import { useSettings } from '../app/settings.tsx';
import { dateIn, firstOfMonth, fullDay, mondayOf, noon, plusDays } from '../time/times.ts';
import type { SlotOffer } from './booking-queries.ts';
import { DaySlots } from './day-slots.tsx';
import { MonthCalendar } from './month-calendar.tsx';
import { firstDayWithSlots, nextMonth, type Slot } from './slot-days.ts';
import style from './slot-picker.module.css';
import { useSlots } from './use-slots.ts';
import { WeekOfSlots } from './week-of-slots.tsx';
import { ZonePicker } from './zone-picker.tsx';

export interface SlotPickerProps {
  readonly offer: SlotOffer;
  readonly minutes: number | undefined;
  /** Of the days that are shown, in the zone. */
  readonly day: string | undefined;
  readonly view: 'month' | 'week';
  readonly onDay: (day: string) => void;
  readonly onView: (view: 'month' | 'week') => void;
  readonly onTake: (slot: Slot) => void;
  /** The start that is being taken. */
  readonly taking: string | undefined;
}

/** Days, and the times of a day: by month or by week, always in a zone that is named. */
export function SlotPicker({ offer, minutes, day, view, onDay, onView, onTake, taking }: SlotPickerProps) {
  const { texts, face, zone } = useSettings();
  const { booking } = texts;
  const today = dateIn(Date.now(), zone);
  const [month, setMonth] = useState(firstOfMonth(day ?? today));
  const { data, error, refetch, isPlaceholderData } = useSlots(offer, month, zone, minutes);
  if (error && !data) return <Failed failure={error} retry={() => void refetch()} />;

  const days = data ?? new Map<string, readonly Slot[]>();
  const chosen = day ?? firstDayWithSlots(days);
  const showDay = (next: string) => {
    setMonth(firstOfMonth(next));
    onDay(next);
  };
  const showMonth = (next: string) => {
    setMonth(next);
    const first = firstDayWithSlots(days, next);
    if (first?.startsWith(next.slice(0, 7))) onDay(first);
  };
  const monday = mondayOf(chosen ?? today);
  const later = chosen === undefined ? undefined : firstDayWithSlots(days, view === 'week' ? plusDays(monday, 7) : plusDays(chosen, 1));

  return (
    <section className={style.picker} aria-labelledby="choose-time" aria-busy={isPlaceholderData}>
      <div className={style.head}>
        <Title order={2} size="h4" id="choose-time">
          {booking.choose}
        </Title>
        <SegmentedControl
          aria-label={booking.view}
          value={view}
          onChange={(next) => onView(next === 'week' ? 'week' : 'month')}
          data={[
            { value: 'month', label: booking.month },
            { value: 'week', label: booking.week },
          ]}
        />
      </div>
      <ZonePicker at={chosen === undefined ? Date.now() : Date.parse(noon(chosen))} />
      {data === undefined ? (
        <Waiting label={texts.shell.loading} />
      ) : view === 'week' ? (
        <WeekOfSlots monday={monday} today={today} days={days} onWeek={showDay} onTake={onTake} taking={taking} next={later} />
      ) : (
        <div className={style.month}>
          <MonthCalendar month={firstOfMonth(month)} today={today} chosen={chosen} days={days} onMonth={showMonth} onDay={showDay} />
          <div className={style.day} aria-live="polite">
            {chosen === undefined ? (
              <Empty text={booking.noTimes} action={booking.laterTimes} onAction={() => setMonth(nextMonth(nextMonth(month)))} />
            ) : (
              <>
                <Title order={3} size="h5" mb="sm">
                  {fullDay(noon(chosen), { ...face, zone: 'UTC' })}
                </Title>
                <DaySlots slots={days.get(chosen) ?? []} onTake={onTake} taking={taking} />
                {(days.get(chosen) ?? []).length === 0 && later !== undefined ? (
                  <Button variant="default" mt="sm" onClick={() => showDay(later)}>
                    {booking.nextFree(fullDay(noon(later), { ...face, zone: 'UTC' }))}
                  </Button>
                ) : null}
              </>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

const Empty = ({ text, action, onAction }: { readonly text: string; readonly action: string; readonly onAction: () => void }) => (
  <div className={style.empty}>
    <Text c="dimmed">{text}</Text>
    <Button variant="default" onClick={onAction}>
      {action}
    </Button>
  </div>
);

const Waiting = ({ label }: { readonly label: string }) => (
  <div className={style.month}>
    <Skeleton height={320} radius="md" />
    <div className={style.empty}>
      <Loader size="sm" role="img" aria-label={label} />
    </div>
  </div>
);
