import { Temporal } from 'temporal-polyfill';
import { instantOf, later, officeHours } from './calendar.ts';
import { Chance } from './chance.ts';
import { employers } from './employers.ts';
import type { PlannedChat } from './planned-chat.ts';

/** A chat that is booked and still to come. */
export type Appointment = Pick<PlannedChat, 'n' | 'employer' | 'host' | 'candidate' | 'kind' | 'start' | 'bookedAt'>;

/** Numbers of chats to come begin here, so that none is that of a chat of the year. */
const firstNumber = 1_000_000;
const hostsEach = 3;
/** Of the days after the last of the year, the first with such chats: to come in every zone, however long the year takes to tell. */
const firstDay = 4;
const weekdays = 5;

/** Each host has a chat on each of the coming weekdays that chance picks, with somebody of the year. */
export function bookedAhead({ seed, candidates, lastDay }: { seed: number; candidates: number; lastDay: string }): readonly Appointment[] {
  const chance = new Chance(seed + firstNumber);
  const days = comingWeekdays(lastDay);
  const taken = new Set<string>();
  let n = firstNumber;
  return employers.flatMap(({ zone }, employer) =>
    Array.from({ length: hostsEach }, (_, host) => host).flatMap((host) =>
      days.flatMap((day): readonly Appointment[] => {
        const candidate = chance.between(0, candidates - 1);
        const person = `${candidate} ${day}`;
        if (chance.is(0.4) || taken.has(person)) return [];
        taken.add(person);
        const hour = chance.between(officeHours.from, officeHours.until - 1);
        const start = instantOf(day.toPlainDateTime({ hour }).toZonedDateTime(zone));
        const kind = chance.pick(['exploratory', 'exploratory', 'fit', 'screening'] as const);
        return [{ n: n++, employer, host, candidate, kind, start, bookedAt: later(start, -chance.between(4, 9) * 24 * 60) }];
      }),
    ),
  );
}

function comingWeekdays(lastDay: string): readonly Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  for (let day = Temporal.PlainDate.from(lastDay).add({ days: firstDay }); days.length < weekdays; day = day.add({ days: 1 }))
    if (day.dayOfWeek <= 5) days.push(day);
  return days;
}
