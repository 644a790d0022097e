import type { BookingRules, Instant } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';

const hour = 3_600_000;
/** So long a host has to say yes. */
const approvalTakes = 48 * hour;

/** Until when a host can say yes: two days, and never longer than until the chat would begin. */
export const approvalDeadline = (start: Instant, now: Instant): Instant =>
  instant(Math.min(Date.parse(now) + approvalTakes, Date.parse(start)));

/** Hosts and recruiters move chats without the notice and horizon that guests are held to. */
export const withoutNotice = (rules: BookingRules): BookingRules => ({
  ...rules,
  noticeMinutes: 0,
  horizon: { kind: 'rolling', days: 730, counting: 'calendar' },
});

/** A colleague takes a start as it is, whatever their grid. */
export const atAnyMinute = (rules: BookingRules): BookingRules => ({ ...withoutNotice(rules), intervalMinutes: 1 });

/** What is booked may stay as long as it is, whichever lengths are offered by now. */
export const keepingLength = (rules: BookingRules, minutes: number): BookingRules =>
  rules.durations.includes(minutes) ? rules : { ...rules, durations: [...rules.durations, minutes] };
