import { describe, expect, test } from '@jest/globals';
import { whyNot } from '../texts/en/why-not.ts';
import { explained, type Reason } from './explained.ts';

const words = { words: whyNot.reasons, face: { locale: 'en-GB', zone: 'Europe/Berlin' }, nameOf: (id: string) => id.toUpperCase() };
const host = { hostId: 'hana' };
const span = { from: '2026-03-02T09:00:00Z', to: '2026-03-02T09:30:00Z' };

const reasons: readonly (readonly [reason: Reason, text: RegExp, setting: unknown])[] = [
  [{ reason: 'unknown_duration', durations: [30] }, /no such length/, { of: 'chat-type', part: 'rules' }],
  [{ reason: 'no_schedule', ...host, scheduleId: null }, /HANA has no hours/, { of: 'host', hostId: 'hana', part: 'hours' }],
  [{ reason: 'no_schedule', ...host, scheduleId: 'old' }, /HANA has no hours/, { of: 'chat-type', part: 'assignment' }],
  [
    { reason: 'too_soon', ...host, rule: 'chat-type', noticeMinutes: 240, earliest: '2026-03-02T12:00:00Z' },
    /4 hours of notice.*13:00/,
    { of: 'chat-type', part: 'rules' },
  ],
  [
    { reason: 'beyond_horizon', ...host, rule: 'host', zone: 'UTC', first: '2026-03-02', last: '2026-03-20' },
    /2 March 2026 to .*20 March 2026/,
    { of: 'host', hostId: 'hana', part: 'limits' },
  ],
  [
    {
      reason: 'outside_availability',
      ...host,
      scheduleId: 'work',
      closedAt: span.from,
      zone: 'Asia/Tokyo',
      date: '2026-03-02',
      hours: [{ start: '09:00', end: '24:00' }],
      rule: 'weekly-hours',
      travelId: 'tokyo',
    },
    /9:00\s– 24:00, in Tokyo \(UTC\+9\), where they are then/,
    { of: 'host', hostId: 'hana', part: 'travels' },
  ],
  [
    {
      reason: 'outside_availability',
      ...host,
      scheduleId: 'work',
      closedAt: span.from,
      zone: 'UTC',
      date: '2026-03-02',
      hours: [],
      rule: 'override',
      travelId: null,
    },
    /HANA has no hours on Monday/,
    { of: 'host', hostId: 'hana', part: 'days' },
  ],
  [
    { reason: 'off_grid', hostId: null, anchor: span.from, intervalMinutes: 30 },
    /every 30 minutes.*10:00/,
    { of: 'chat-type', part: 'rules' },
  ],
  [{ reason: 'busy', ...host, span: null }, /HANA is busy then/, undefined],
  [{ reason: 'busy', ...host, span }, /10:00\s– 10:30/, { of: 'host', hostId: 'hana', part: 'calendars' }],
  [{ reason: 'booked', ...host, entryId: 'b', chatTypeId: 'hello', span, blocked: span, heldUntil: null }, /has a chat 10:00/, undefined],
  [{ reason: 'booked', ...host, entryId: 'b', chatTypeId: 'hello', span, blocked: span, heldUntil: span.to }, /just booking/, undefined],
  [
    { reason: 'cap_reached', ...host, rule: 'host', per: 'week', most: 3, counted: 3, period: span },
    /3 of at most 3 chats that week/,
    { of: 'host', hostId: 'hana', part: 'limits' },
  ],
  [{ reason: 'too_few_hosts', seats: 2, hostIds: ['hana'] }, /2 seats/, { of: 'chat-type', part: 'assignment' }],
  [{ reason: 'session_full', sessionId: 's', capacity: 6 }, /All 6 seats/, { of: 'chat-type', part: 'assignment' }],
];

describe('a reason is told in words, with the setting that rules it', () => {
  test.each(reasons)('%j', (reason, text, setting) => {
    const told = explained(reason, words);
    expect(told.text).toMatch(text);
    expect(told.setting).toEqual(setting);
  });
});
