import { Loader, Text } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { pressed } from '../design/pressed.ts';
import { timeOfDay } from '../time/times.ts';
import { byPartOfDay, type Slot } from './slot-days.ts';
import style from './slot-picker.module.css';

interface DaySlotsProps {
  readonly slots: readonly Slot[];
  readonly onTake: (slot: Slot) => void;
  readonly taking: string | undefined;
}

/** The times of one day. Taking one keeps it for the visitor at once. */
export function DaySlots({ slots, onTake, taking }: DaySlotsProps) {
  const { booking } = useSettings().texts;
  if (slots.length === 0) return <Text c="dimmed">{booking.noTimesThatDay}</Text>;
  return (
    <div className={style.parts}>
      {byPartOfDay(slots).map(([part, found]) => (
        <div key={part}>
          <p className={style.part}>{booking.parts[part]}</p>
          <ul className={style.slots}>
            {found.map((slot) => (
              <li key={slot.start}>
                <SlotButton slot={slot} onTake={onTake} taking={taking} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

export function SlotButton({ slot, onTake, taking }: Pick<DaySlotsProps, 'onTake' | 'taking'> & { readonly slot: Slot }) {
  const { texts, face } = useSettings();
  const { booking } = texts;
  const isTaken = taking === slot.start;
  return (
    <button type="button" className={style.slot} {...pressed(() => onTake(slot), taking !== undefined)} data-taking={isTaken || undefined}>
      {isTaken ? (
        <Loader size="xs" role="img" aria-label={booking.holding} />
      ) : (
        <time dateTime={slot.start}>{timeOfDay(slot.start, face)}</time>
      )}
      {slot.freeSeats === null ? null : <span className={style.seats}>{booking.seats(slot.freeSeats)}</span>}
    </button>
  );
}
