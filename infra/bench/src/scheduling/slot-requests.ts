import type { Assignment } from '@candor/contracts';
import type { SlotHost, SlotRequest } from '@candor/scheduling';

const day = 86_400_000;
const first = Date.parse('2027-03-01T00:00:00.000Z');
const zones = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Europe/Berlin',
  'Asia/Tokyo',
  'America/Los_Angeles',
];
const open = [
  { start: '09:00', end: '12:30' },
  { start: '13:30', end: '17:30' },
];

export const workday = { open, length: 30, buffer: 5 };

export interface Asked {
  readonly request: SlotRequest;
  readonly range: { readonly from: string; readonly to: string };
  readonly days: number;
}

/** So many hosts for so many days from 1 March 2027, over the change of clocks, each with 150 busy times and 50 chats in them. */
export function asked(hosts: number, days: number): Asked {
  const all = Array.from({ length: hosts }, (_, index) => hostOf(index, days));
  const assigned = all.map(({ hostId }) => ({ hostId, scheduleId: null, weight: 1 }));
  const [only = { hostId: '', scheduleId: null }] = assigned;
  const assignment: Assignment =
    hosts === 1
      ? { mode: 'single', host: { hostId: only.hostId, scheduleId: null } }
      : { mode: 'round-robin', policy: 'fair', leadThreshold: null, hosts: assigned };
  const none = { perDay: null, perWeek: null, perMonth: null };
  const rules = {
    durations: [workday.length],
    intervalMinutes: null,
    buffers: null,
    noticeMinutes: null,
    horizon: null,
    caps: none,
    approval: false,
    holdMinutes: 10,
    changes: { noticeMinutes: 120, mostChanges: 3 },
    reminders: [],
  };
  const chatType = { organizationId: 'acme', chatTypeId: 'hello', assignment, rules };
  const request = { now: iso(first), chatType, durationMinutes: workday.length, hosts: all };
  return { request, range: { from: iso(first), to: iso(first + days * day) }, days };
}

const iso = (at: number): string => new Date(at).toISOString();

function hostOf(index: number, days: number): SlotHost {
  // Scattered over all quarters of an hour, the same in every run.
  const blocks = Array.from({ length: 200 }, (_, block) => first + ((block * 7_919 + index * 131) % (days * 96)) * 900_000);
  const zone = zones[index % zones.length] ?? 'UTC';
  const weeklyHours = { monday: open, tuesday: open, wednesday: open, thursday: open, friday: open, saturday: [], sunday: [] };
  return {
    hostId: `host-${index}`,
    availability: {
      schedules: [{ scheduleId: 'work', name: 'Work', zone, weeklyHours, overrides: { '2027-03-10': { windows: [] } } }],
      archived: [],
      defaultScheduleId: 'work',
      travels: [],
      buffers: { beforeMinutes: workday.buffer, afterMinutes: workday.buffer },
      noticeMinutes: 240,
      horizon: { kind: 'rolling', days: 90, counting: 'calendar' },
      caps: { perDay: 6, perWeek: 20, perMonth: 60 },
    },
    busy: blocks.slice(50).map((from) => ({ from: iso(from), to: iso(from + 2_700_000) })),
    entries: blocks.slice(0, 50).map((start, entry) => ({
      entryId: `${index}-${entry}`,
      organizationId: 'acme',
      chatTypeId: 'hello',
      sessionId: null,
      start: iso(start),
      end: iso(start + 1_800_000),
      blockedFrom: iso(start - 300_000),
      blockedUntil: iso(start + 2_100_000),
      heldUntil: null,
    })),
  };
}
