import { type Matrix, own, theirs } from './matrix.ts';

const hosts = ['owner', 'recruiter', 'interviewer'] as const;
const words = ['owner', 'recruiter'] as const;
const week = 'from=2026-03-09T00:00:00Z&to=2026-03-15T00:00:00Z';
const schedule = { name: 'More', zone: 'UTC', weeklyHours: {} };
const caps = { perDay: 9, perWeek: null, perMonth: null };
const buffers = { beforeMinutes: 5, afterMinutes: 5 };
const horizon = { horizon: { kind: 'rolling', days: 60, counting: 'calendar' } };
const travel = { from: '2026-06-01', until: '2026-06-02', zone: 'UTC' };
const windows = { windows: [] };
const extra = { of: { scheduleId: 'extra' } };
const trip = { of: { travelId: 'trip' } };

/** A host's own, and that of the hosts for whom a recruiter answers. */
export const availability: Matrix = {
  'GET /api/scheduling/availability': own(hosts),
  'GET /api/scheduling/availability/schedules': own(hosts),
  'GET /api/scheduling/availability/hours': own(hosts, { query: week }),
  'PUT /api/scheduling/availability/buffers': own(hosts, { body: buffers }),
  'PUT /api/scheduling/availability/notice': own(hosts, { body: { noticeMinutes: 60 } }),
  'PUT /api/scheduling/availability/horizon': own(hosts, { body: horizon }),
  'PUT /api/scheduling/availability/caps': own(hosts, { body: caps }),
  'PUT /api/scheduling/availability/travels/{travelId}': own(hosts, { ...trip, body: travel }),
  'DELETE /api/scheduling/availability/travels/{travelId}': own(hosts, trip),
  'PUT /api/scheduling/availability/schedules/{scheduleId}': own(hosts, { ...extra, body: schedule }),
  'PUT /api/scheduling/availability/schedules/{scheduleId}/name': own(hosts, { ...extra, body: { name: 'Other' } }),
  'PUT /api/scheduling/availability/schedules/{scheduleId}/zone': own(hosts, { ...extra, body: { zone: 'Europe/Rome' } }),
  'PUT /api/scheduling/availability/schedules/{scheduleId}/weekly-hours': own(hosts, { ...extra, body: { weeklyHours: {} } }),
  'PUT /api/scheduling/availability/schedules/{scheduleId}/overrides/{date}': own(hosts, { ...extra, body: windows }),
  'DELETE /api/scheduling/availability/schedules/{scheduleId}/overrides/{date}': own(hosts, extra),
  'PUT /api/scheduling/availability/default-schedule': own(hosts, { body: { scheduleId: 'work' } }),
  'DELETE /api/scheduling/availability/schedules/{scheduleId}': own(hosts, extra),

  'GET /api/scheduling/availability/hosts/{hostId}': theirs(words),
  'GET /api/scheduling/availability/hosts/{hostId}/schedules': theirs(words),
  'GET /api/scheduling/availability/hosts/{hostId}/schedules # without hours': theirs(words, { of: { hostId: 'withoutHours' } }),
  'GET /api/scheduling/availability/hosts/{hostId}/hours': theirs(words, { query: week }),
  'PUT /api/scheduling/availability/hosts/{hostId}/buffers': theirs(words, { body: buffers }),
  'PUT /api/scheduling/availability/hosts/{hostId}/notice': theirs(words, { body: { noticeMinutes: 60 } }),
  'PUT /api/scheduling/availability/hosts/{hostId}/horizon': theirs(words, { body: horizon }),
  'PUT /api/scheduling/availability/hosts/{hostId}/caps': theirs(words, { body: caps }),
  'PUT /api/scheduling/availability/hosts/{hostId}/travels/{travelId}': theirs(words, { ...trip, body: travel }),
  'DELETE /api/scheduling/availability/hosts/{hostId}/travels/{travelId}': theirs(words, trip),
  'PUT /api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}': theirs(words, {
    of: { scheduleId: 'another' },
    body: schedule,
  }),
  'PUT /api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}/name': theirs(words, { body: { name: 'Other' } }),
  'PUT /api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}/zone': theirs(words, { body: { zone: 'Europe/London' } }),
  'PUT /api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}/weekly-hours': theirs(words, {
    of: { scheduleId: 'another' },
    body: { weeklyHours: {} },
  }),
  'PUT /api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}/overrides/{date}': theirs(words, {
    of: { scheduleId: 'another' },
    body: windows,
  }),
  'DELETE /api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}/overrides/{date}': theirs(words, {
    of: { scheduleId: 'another' },
  }),
  'PUT /api/scheduling/availability/hosts/{hostId}/default-schedule': theirs(words, { body: { scheduleId: 'work' } }),
  'DELETE /api/scheduling/availability/hosts/{hostId}/schedules/{scheduleId}': theirs(words, { of: { scheduleId: 'another' } }),
};
