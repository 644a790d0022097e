import type { BusySpan, CalendarProblem } from '@candor/contracts';
import type { Told, ToldEvent } from './calendar-event.rule.ts';
import { RecursTooOften, recurrences, type Wall, type WallRange } from './recurrence.rule.ts';

export interface Times {
  readonly from: number;
  readonly to: number;
}

type Blame = (event: ToldEvent, problem: CalendarProblem) => void;

const day = 86_400_000;

/**
 * When events take place that may touch the window, recurring ones with all their exceptions. Free ones take no time, but an
 * exception that is free or cancelled takes away the time that it stands for.
 */
export function* eventTimes(events: readonly ToldEvent[], window: BusySpan, blame: Blame): Generator<Times> {
  for (const [uid, same] of Map.groupBy(events, (event) => event.uid)) {
    const exceptions = uid === null ? [] : same.filter(({ instead }) => instead !== undefined);
    const later = exceptions.filter(({ andLater }) => andLater).sort((a, b) => at(a.instead) - at(b.instead));
    for (const event of same.filter((one) => !exceptions.includes(one))) yield* seriesTimes(event, exceptions, later, window, blame);
    for (const event of exceptions) if (!event.isFree && !event.andLater) yield timesAt(event, event.start.wall);
    const hasSeries = same.length > exceptions.length;
    if (!hasSeries) for (const event of later) if (!event.isFree) yield timesAt(event, event.start.wall);
  }
}

function* seriesTimes(
  event: ToldEvent,
  exceptions: readonly ToldEvent[],
  later: readonly ToldEvent[],
  window: BusySpan,
  blame: Blame,
): Generator<Times> {
  const isGone = excluded([...event.notAt, ...exceptions.filter(({ andLater }) => !andLater).flatMap(({ instead }) => instead ?? [])]);
  for (const wall of startsOf(event, later, window, blame)) {
    const told = { ...event.start, wall };
    if (isGone(told)) continue;
    const ruling = later.findLast(({ instead }) => at(instead) <= at(told));
    if (!ruling && !event.isFree) yield timesAt(event, wall);
    if (ruling?.instead && !ruling.isFree) yield timesAt(ruling, wall + ruling.start.wall - ruling.instead.wall);
  }
  for (const { start, length } of event.isFree ? [] : event.alsoAt)
    if (!isGone(start)) yield timesAt({ ...event, start, length: length ?? event.length }, start.wall);
}

/** Wall times, on the event's own wall. */
function startsOf(event: ToldEvent, later: readonly ToldEvent[], window: BusySpan, blame: Blame): readonly Wall[] {
  const { start, rules } = event;
  if (rules.length === 0) return [start.wall];
  const shifts = later.map((one) => Math.abs(one.start.wall - (one.instead?.wall ?? one.start.wall)) + one.length);
  const reach = Math.max(event.length, ...shifts) + 2 * day;
  const range: WallRange = { from: Date.parse(window.from) - reach, to: Date.parse(window.to) + reach };
  try {
    return [...new Set(rules.flatMap((rule) => recurrences(rule, start.wall, range, start.clock.wallOf)))];
  } catch (failure) {
    blame(event, failure instanceof RecursTooOften ? 'recurs_too_often' : 'recurrence_not_understood');
    return [start.wall];
  }
}

/** Days are as long as they are in the owner's zone, a change of clocks included. */
function timesAt({ start, length }: Pick<ToldEvent, 'start' | 'length'>, wall: Wall): Times {
  const from = start.clock.instantOf(wall);
  return { from, to: start.isDate ? start.clock.instantOf(wall + length) : from + length };
}

function excluded(told: readonly Told[]): (start: Told) => boolean {
  const days = new Set(told.filter(({ isDate }) => isDate).map(({ wall }) => wall));
  const instants = new Set(told.filter(({ isDate }) => !isDate).map(at));
  const midnights = new Set(told.filter(({ isDate }) => !isDate).map(({ wall }) => midnight(wall)));
  return (start) => days.has(midnight(start.wall)) || (start.isDate ? midnights.has(start.wall) : instants.has(at(start)));
}

const at = (told: Told | undefined): number => (told ? told.clock.instantOf(told.wall) : Number.NaN);

const midnight = (wall: Wall): Wall => Math.floor(wall / day) * day;
