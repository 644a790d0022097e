import type { ExportScheduleStream, ExportStream } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { exportFile } from './export.decider.ts';
import { exportSchedule } from './export-schedule.decider.ts';

type Event = NewEventOf<ExportStream>;
const system = { kind: 'system', id: 'make-export' } as const;
const filter = { from: null, to: null, values: {} };
const content = { dataset: 'bookings', format: 'csv', columns: ['booking_id'], filter, zone: 'UTC' };
const owner = { exportId: 'e1', organizationId: 'acme', askedBy: 'rita' } as const;
const asked = { organizationId: 'acme', askedBy: 'rita', content, scheduleId: null };
const requested: Event = { type: 'ExportRequested', data: { ...asked, exportId: 'e1' } };
const made = { rows: 2, bytes: 80, expiresAt: '2026-03-09T09:00:00.000Z' };
const completed: Event = { type: 'ExportCompleted', data: { ...owner, ...made } };
const failed: Event = { type: 'ExportFailed', data: owner };
const cancelled: Event = { type: 'ExportCancelled', data: { ...owner, why: 'wanted' } };
const removed = (why: 'wanted' | 'expired' | 'somebody-erased'): Event => ({ type: 'ExportRemoved', data: { ...owner, why } });
const given = (...events: readonly Event[]) =>
  givenStream(exportFile, 'e1')
    .as('rita', 'acme')
    .events(...events);

describe('a file', () => {
  test('is asked for once and made once', () => {
    given().when('request', asked).then(requested);
    given(requested).when('request', asked).thenRejected('export_exists');
    given(requested).as(system).when('complete', made).then(completed);
    given(requested, completed).as(system).when('complete', made).then();
    given(requested, cancelled).as(system).when('complete', made).then();
  });

  test('that has failed is tried again, and no other', () => {
    given(requested).as(system).when('fail', {}).then(failed);
    given(requested, failed).when('retry', {}).then({ type: 'ExportRetried', data: owner });
    given(requested).when('retry', {}).thenRejected('not_failed');
    given(requested, completed).when('retry', {}).thenRejected('not_failed');
    given(requested, cancelled).when('retry', {}).thenRejected('export_over');
  });

  test('is cancelled while it is made, removed when it is there, and then over', () => {
    given(requested).when('cancel', { why: 'wanted' }).then(cancelled);
    given(requested, failed).when('cancel', { why: 'wanted' }).then(cancelled);
    given(requested, completed).when('cancel', { why: 'wanted' }).then(removed('wanted'));
    given(requested, cancelled).when('cancel', { why: 'wanted' }).then();
    given(requested, completed).as(system).when('remove', { why: 'expired' }).then(removed('expired'));
    given(requested, completed, removed('expired')).as(system).when('remove', { why: 'somebody-erased' }).then();
    given(requested).as(system).when('remove', { why: 'somebody-erased' }).then(removed('somebody-erased'));
  });

  test('is handed out when it is there, and that is noted each time', () => {
    const fetched: Event = { type: 'ExportFetched', data: { ...owner, fetchedBy: 'rita' } };
    given(requested, completed).when('noteFetched', { fetchedBy: 'rita' }).then(fetched);
    given(requested, completed, fetched).when('noteFetched', { fetchedBy: 'rita' }).then(fetched);
    given(requested).when('noteFetched', { fetchedBy: 'rita' }).thenRejected('not_ready');
    given(requested, completed, removed('expired')).when('noteFetched', { fetchedBy: 'rita' }).thenRejected('export_over');
    given().when('noteFetched', { fetchedBy: 'rita' }).thenRejected('unknown_export');
  });

  test('is of whoever asked for it, as a member of that organization: to everybody else there is none', () => {
    given(requested).as('omar', 'acme').when('cancel', { why: 'wanted' }).thenRejected('unknown_export');
    given(requested).as('rita', 'globex').when('cancel', { why: 'wanted' }).thenRejected('unknown_export');
    given(requested, failed).as('omar', 'acme').when('retry', {}).thenRejected('unknown_export');
    given().when('cancel', { why: 'wanted' }).thenRejected('unknown_export');
  });
});

describe('a schedule', () => {
  type Scheduled = NewEventOf<ExportScheduleStream>;
  const rhythm = { every: 'week', weekday: 1, at: '07:00' } as const;
  const data = { organizationId: 'acme', ownerId: 'rita', content, rhythm, period: 'last', nextAt: '2026-03-09T07:00:00.000Z' } as const;
  const of = { scheduleId: 's1', organizationId: 'acme', ownerId: 'rita' };
  const set: Scheduled = { type: 'ExportScheduleSet', data: { ...data, scheduleId: 's1' } };
  const ran = { dueAt: data.nextAt, exportId: 'e1', nextAt: '2026-03-16T07:00:00.000Z' };
  const hasRun: Scheduled = { type: 'ExportScheduleRan', data: { ...of, ...ran } };
  const gone: Scheduled = { type: 'ExportScheduleRemoved', data: { ...of, why: 'wanted' } };
  const on = (...events: readonly Scheduled[]) =>
    givenStream(exportSchedule, 's1')
      .as('rita', 'acme')
      .events(...events);

  test('runs once for each time that is due', () => {
    on().when('set', data).then(set);
    on(set).when('set', data).thenRejected('schedule_exists');
    on(set).as(system).when('noteRan', ran).then(hasRun);
    on(set, hasRun).as(system).when('noteRan', ran).then();
    on(set, gone).as(system).when('noteRan', ran).then();
  });

  test('is removed by whoever set it up alone, or by a rule', () => {
    on(set).when('remove', { why: 'wanted' }).then(gone);
    on(set, gone).when('remove', { why: 'wanted' }).then();
    on(set).as('omar', 'acme').when('remove', { why: 'wanted' }).thenRejected('unknown_schedule');
    on().when('remove', { why: 'wanted' }).thenRejected('unknown_schedule');
    on(set)
      .as(system)
      .when('remove', { why: 'not-allowed' })
      .then({ type: 'ExportScheduleRemoved', data: { ...of, why: 'not-allowed' } });
  });
});
