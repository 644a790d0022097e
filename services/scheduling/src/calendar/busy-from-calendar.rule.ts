import { type BusySpan, type CalendarProblem, type CalendarReport } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { joined } from './busy-spans.rule.ts';
import { type CalendarComponent, calendarComponents } from './calendar-components.rule.ts';
import { type Clocks, componentOf, EndsBeforeStart, NoStart, type ToldEvent, toldBusy, toldEvent } from './calendar-event.rule.ts';
import { describedClock, ianaClock, ianaZone, type ZoneClock } from './calendar-zones.rule.ts';
import { eventTimes } from './event-times.rule.ts';
import { isBookingUid } from './invitation-ics.rule.ts';

export interface CalendarToRead {
  readonly text: string;
  /** Of its owner: for whole days and times without a zone. */
  readonly zone: string;
  /** Busy times are cut off at its ends. */
  readonly window: BusySpan;
}

export type CalendarReading =
  | { readonly read: true; readonly spans: readonly BusySpan[]; readonly report: CalendarReport }
  | { readonly read: false; readonly why: 'not_a_calendar' | 'cut_short' | 'too_complicated' };

const reported = 20;
/** So many events that recur too often are no accident. */
const mostTooOften = 5;
const mostSpans = 3_000;

/** When somebody is busy according to a calendar, and what was made of it. What cannot be read of it is left out and named. */
export function busyFromCalendar({ text, zone, window }: CalendarToRead): CalendarReading {
  const { isCalendar, isWhole, components } = calendarComponents(text);
  if (!isCalendar) return { read: false, why: 'not_a_calendar' };
  if (!isWhole) return { read: false, why: 'cut_short' };
  const problems: CalendarReport['problems'] = [];
  let problemCount = 0;
  let tooOften = 0;
  const blame = (line: number, problem: CalendarProblem, event?: Pick<ToldEvent, 'uid' | 'summary'>): void => {
    problemCount++;
    if (problem === 'recurs_too_often') tooOften++;
    if (problems.length < reported) problems.push({ line, uid: event?.uid ?? null, summary: event?.summary ?? null, problem });
  };
  const busy: { readonly from: number; readonly to: number }[] = [];
  const events: ToldEvent[] = [];
  const clocks = clocksOf(components, zone, window);
  let current = 0;
  const asked: Clocks = { own: clocks.own, named: (tzid) => clocks.named(tzid, () => blame(current, 'unknown_zone')) };
  for (const component of components) {
    current = component.line;
    try {
      if (component.kind === 'VEVENT') events.push(toldEvent(component, asked));
      if (component.kind === 'VFREEBUSY') busy.push(...toldBusy(component));
    } catch (failure) {
      blame(
        component.line,
        failure instanceof NoStart ? 'no_start' : failure instanceof EndsBeforeStart ? 'ends_before_start' : 'malformed',
        nameOf(component),
      );
    }
  }
  const ours = events.filter(({ uid }) => uid !== null && isBookingUid(uid));
  const others = events.filter(({ uid }) => uid === null || !isBookingUid(uid));
  for (const times of eventTimes(others, window, (event, problem) => blame(event.line, problem, event))) {
    if (tooOften > mostTooOften) return { read: false, why: 'too_complicated' };
    busy.push(times);
  }
  const counted = others.filter(({ isFree }) => !isFree).length;
  return {
    read: true,
    spans: withinReason(within(busy, window)),
    report: {
      events: components.filter(({ kind }) => kind === 'VEVENT').length,
      busy: counted,
      free: others.length - counted,
      ours: ours.length,
      problems,
      problemCount,
    },
  };
}

interface NamedClocks {
  readonly own: ZoneClock;
  readonly named: (tzid: string, unknown: () => void) => ZoneClock;
}

/** IANA zones by their name, then those that the calendar describes itself, then names of Windows, then its owner's. */
function clocksOf(components: readonly CalendarComponent[], zone: string, window: BusySpan): NamedClocks {
  const own = ianaClock(zone, window);
  const described = new Map<string, ZoneClock>();
  for (const { lines } of components.filter(({ kind }) => kind === 'VTIMEZONE'))
    try {
      const component = componentOf(lines);
      described.set(String(component.getFirstPropertyValue('tzid')), describedClock(component, window));
    } catch {
      // the events that name it say so
    }
  const known = new Map<string, ZoneClock | undefined>();
  const find = (tzid: string): ZoneClock | undefined => {
    const iana = ianaZone(tzid);
    // names such as EST stand for other rules with those who describe them
    if (iana === tzid && /^UTC$|\//.test(tzid)) return ianaClock(iana, window);
    return described.get(tzid) ?? (iana === undefined ? undefined : ianaClock(iana, window));
  };
  return {
    own,
    named(tzid, unknown) {
      if (!known.has(tzid)) known.set(tzid, find(tzid));
      const clock = known.get(tzid);
      if (!clock) unknown();
      return clock ?? own;
    },
  };
}

const nameOf = ({ lines }: CalendarComponent): Pick<ToldEvent, 'uid' | 'summary'> => {
  const value = (name: string): string | null =>
    lines.find((line) => line.toUpperCase().startsWith(`${name}:`))?.slice(name.length + 1, 160) ?? null;
  return { uid: value('UID'), summary: value('SUMMARY') };
};

function within(busy: readonly { readonly from: number; readonly to: number }[], window: BusySpan): readonly BusySpan[] {
  const [from, to] = [Date.parse(window.from), Date.parse(window.to)];
  return joined(
    busy
      .filter((span) => span.from < to && span.to > from && span.from < span.to)
      .map((span) => ({ from: instant(Math.max(span.from, from)), to: instant(Math.min(span.to, to)) })),
  );
}

/** So many spans that nobody could keep them are joined over ever longer gaps: rather too busy than not busy enough. */
function withinReason(spans: readonly BusySpan[]): readonly BusySpan[] {
  let some = spans;
  for (let gap = 5 * 60_000; some.length > mostSpans; gap *= 2)
    some = joined(some.map(({ from, to }) => ({ from, to: instant(Date.parse(to) + gap) }))).map(({ from, to }) => ({
      from,
      to: instant(Date.parse(to) - gap),
    }));
  return some;
}
