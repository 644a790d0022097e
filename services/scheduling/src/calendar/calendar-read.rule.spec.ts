import { describe, expect, test } from '@jest/globals';
import { afterReading, type CalendarRead, type ReadingOutcome } from './calendar-read.rule.ts';

const now = '2026-03-02T09:00:00.000Z';
const windowFrom = '2026-02-23T00:00:00.000Z';
const fresh: CalendarRead = { personId: 'hana', calendarId: 'work', connection: 1, round: 1, failures: 0 };
const report = { events: 0, busy: 0, free: 0, ours: 0, problems: [], problemCount: 0 };
const read: ReadingOutcome = { kind: 'read', spans: [], report, digest: 'd1', version: { etag: '"1"' } };
const failed: ReadingOutcome = { kind: 'failed', why: 'unreachable' };
const feed = { now, windowFrom, fileId: undefined };

describe('after a reading of a feed', () => {
  test('it is read again in a quarter of an hour, with what is known of its version', () =>
    expect(afterReading(fresh, read, feed)).toMatchObject({
      round: 2,
      readAt: now,
      triedAt: now,
      nextReadAt: '2026-03-02T09:15:00.000Z',
      digest: 'd1',
      etag: '"1"',
      windowFrom,
      failures: 0,
    }));

  test('that found nothing new, it is known to be as it was', () => {
    const before = { ...afterReading(fresh, read, feed), report: 'sealed' };
    const later = '2026-03-02T09:15:00.000Z';
    expect(afterReading(before, { kind: 'same' }, { ...feed, now: later })).toMatchObject({
      digest: 'd1',
      etag: '"1"',
      report: 'sealed',
      readAt: later,
      round: 3,
    });
  });

  test('a version that the server no longer names is forgotten', () => {
    const before = afterReading(fresh, read, feed);
    expect(afterReading(before, { ...read, version: { lastModified: 'Mon' } }, feed)).toMatchObject({ lastModified: 'Mon' });
    expect(afterReading(before, { ...read, version: { etag: undefined, lastModified: undefined } }, feed).etag).toBeUndefined();
  });

  test('each failure counts from the first, and nothing that was read is lost', () => {
    const good = afterReading(fresh, read, feed);
    const once = afterReading(good, failed, { ...feed, now: '2026-03-02T09:15:00.000Z' });
    const twice = afterReading(once, { kind: 'failed', why: 'too_slow', wait: 7_200_000 }, { ...feed, now: '2026-03-02T09:45:00.000Z' });
    expect(once).toMatchObject({
      failures: 1,
      failingSince: '2026-03-02T09:15:00.000Z',
      why: 'unreachable',
      readAt: now,
      digest: 'd1',
      nextReadAt: '2026-03-02T09:45:00.000Z',
    });
    expect(twice).toMatchObject({
      failures: 2,
      failingSince: '2026-03-02T09:15:00.000Z',
      why: 'too_slow',
      nextReadAt: '2026-03-02T11:45:00.000Z',
    });
    expect(afterReading(twice, { kind: 'same' }, feed)).toMatchObject({ failures: 0, failingSince: undefined, why: undefined });
  });

  test('work that was begun on it is over', () =>
    expect(afterReading({ ...fresh, begun: { digest: 'd1', times: 1 } }, read, feed).begun).toBeUndefined());
});

test('a file is read again when the window moves, and is as old as when it was read first', () => {
  const file = { now, windowFrom, fileId: 'f1' };
  const once = afterReading(fresh, read, file);
  expect(once).toMatchObject({ fileId: 'f1', readAt: now, nextReadAt: '2026-03-09T00:00:00.000Z' });
  expect(afterReading(once, read, { ...file, now: '2026-03-09T00:00:00.000Z' })).toMatchObject({
    readAt: now,
    nextReadAt: '2026-03-16T00:00:00.000Z',
  });
});
