import type { Stretch } from '../availability/stretches.rule.ts';
import { type HostCalendar, isAllowed } from './host-calendar.rule.ts';
import type { DiaryEntry, SlotRequest } from './slot-request.rule.ts';

/** A group that meets, of which others can be part. */
export interface Session {
  readonly sessionId: string;
  readonly start: number;
  /** Those who have it in their diary. */
  readonly calendars: readonly HostCalendar[];
  /** Negative when the capacity was lowered since. */
  readonly freeSeats: number;
  readonly capacity: number;
  /** How many wait for a seat. */
  readonly waiting: number;
}

/** The sessions that begin within a range and last as long as is asked for. */
export function sessionsWithin(
  range: Stretch,
  { chatType, awaitedSessions = new Map() }: SlotRequest,
  calendars: readonly HostCalendar[],
): readonly Session[] {
  const { assignment, organizationId, chatTypeId } = chatType;
  if (assignment.mode !== 'group') return [];
  const found = new Map<string, { start: number; calendars: Set<HostCalendar>; guests: Set<string> }>();
  for (const calendar of calendars)
    for (const entry of calendar.entries) {
      const start = Date.parse(entry.start);
      const isOne = entry.organizationId === organizationId && entry.chatTypeId === chatTypeId && lasts(entry, calendar.length);
      if (entry.sessionId === null || !isOne || start < range.from || start >= range.to) continue;
      const session = found.get(entry.sessionId) ?? { start, calendars: new Set(), guests: new Set() };
      session.calendars.add(calendar);
      session.guests.add(entry.entryId);
      found.set(entry.sessionId, session);
    }
  const { capacity } = assignment;
  return [...found].map(([sessionId, { start, calendars, guests }]) => ({
    sessionId,
    start,
    calendars: [...calendars],
    capacity,
    freeSeats: awaitedSessions.has(sessionId) ? 0 : capacity - guests.size,
    waiting: awaitedSessions.get(sessionId) ?? 0,
  }));
}

const lasts = ({ start, end }: DiaryEntry, length: number): boolean => Date.parse(end) - Date.parse(start) === length;

/** Hours, busy times and caps were looked at when it began to fill; whether one can still join is a matter of notice and horizon. */
export const isJoinable = ({ start, calendars, freeSeats }: Session): boolean =>
  freeSeats > 0 && calendars.every((calendar) => isAllowed(calendar, start));
