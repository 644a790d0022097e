import type { JobContext } from '@candor/platform';
import { describe, expect, test } from '@jest/globals';
import { busyFromCalendar, type CalendarToRead } from './busy-from-calendar.rule.ts';
import type { CalendarRead, FeedVersion } from './calendar-read.rule.ts';
import { CalendarReader } from './calendar-reader.ts';
import type { ConnectedCalendar } from './calendars.rule.ts';
import type { FeedAnswer } from './feed-reader.ts';

const window = { from: '2026-02-23T00:00:00.000Z', to: '2028-03-20T00:00:00.000Z' };
const text = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260309T090000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const feed: ConnectedCalendar = { calendarId: 'work', connection: 1, name: 'n', zone: 'UTC', source: { kind: 'feed', address: 'sealed' } };
const fresh: CalendarRead = { personId: 'hana', calendarId: 'work', connection: 1, round: 1, failures: 0 };
const answered: FeedAnswer = { kind: 'read', text, version: { etag: '"1"' } };

function reader({
  answer = answered,
  opened = 'https://calendar.example/' as string | null,
  compute = async (input: CalendarToRead) => busyFromCalendar(input) as unknown,
} = {}) {
  const asked: FeedVersion[] = [];
  const saved: CalendarRead[] = [];
  const feeds = {
    read: async (_address: string, known: FeedVersion) => {
      asked.push(known);
      return answer;
    },
  };
  const sealer = { open: async (tokens: readonly string[]) => tokens.map(() => opened), seal: async () => ['sealed'] };
  const it = new CalendarReader(feeds, { save: async (read) => void saved.push(read) }, { open: async () => undefined }, sealer);
  const context = {
    signal: new AbortController().signal,
    compute: (_file: URL, input: CalendarToRead) => compute(input),
  } as unknown as JobContext;
  return { read: (before = fresh, calendar = feed) => it.read(calendar, before, window, context), asked, saved };
}

describe('reading a calendar', () => {
  test('gives busy times, and notes what it works on before it does', async () => {
    const { read, saved } = reader();
    const outcome = await read();
    expect(outcome).toMatchObject({
      kind: 'read',
      spans: [{ from: '2026-03-09T09:00:00.000Z', to: '2026-03-09T10:00:00.000Z' }],
      version: { etag: '"1"' },
    });
    expect(saved).toEqual([{ ...fresh, begun: { digest: outcome.kind === 'read' ? outcome.digest : '', times: 1 } }]);
  });

  test('asks for something newer as long as the window is the same, and for everything when it has moved', async () => {
    const { read, asked } = reader({ answer: { kind: 'unchanged' } });
    const known = { ...fresh, etag: '"1"', lastModified: 'Mon' };
    expect(await read({ ...known, windowFrom: window.from })).toEqual({ kind: 'same' });
    await read({ ...known, windowFrom: '2026-02-16T00:00:00.000Z' });
    expect(asked).toEqual([{ etag: '"1"', lastModified: 'Mon' }, {}]);
  });

  test('of the same text once more is no work', async () => {
    const { read, saved } = reader();
    const first = await read();
    const digest = first.kind === 'read' ? first.digest : '';
    expect(await read({ ...fresh, windowFrom: window.from, digest })).toEqual({ kind: 'same' });
    expect(await read({ ...fresh, windowFrom: '2026-02-16T00:00:00.000Z', digest })).toMatchObject({ kind: 'read' });
    expect(saved).toHaveLength(2);
  });

  test('that no thread gets through is given up, until there is another text', async () => {
    const stuck = reader({ compute: async () => Promise.reject(new Error('too slow')) });
    await expect(stuck.read()).rejects.toThrow('too slow');
    const [begun] = stuck.saved;
    await expect(stuck.read(begun)).rejects.toThrow('too slow');
    expect(stuck.saved[1]?.begun?.times).toBe(2);
    expect(await stuck.read(stuck.saved[1])).toEqual({ kind: 'failed', why: 'too_complicated' });
    const other = reader({ answer: { kind: 'read', text: `${text}\r\n`, version: {} } });
    expect(await other.read(stuck.saved[1])).toMatchObject({ kind: 'read' });
  });

  test('that a thread runs out of memory over has failed at once', async () => {
    const ended = Object.assign(new Error('out of memory'), { name: 'ThreadEnded' });
    expect(await reader({ compute: async () => Promise.reject(ended) }).read()).toEqual({ kind: 'failed', why: 'too_complicated' });
  });

  test.each([
    [{ kind: 'failed', why: 'not_found' } as const, { kind: 'failed', why: 'not_found' }],
    [{ kind: 'read', text: '<html>', version: {} } as const, { kind: 'failed', why: 'not_a_calendar' }],
  ])('that fails says why (%#)', async (answer, outcome) => expect(await reader({ answer }).read()).toEqual(outcome));

  test('whose address can no longer be opened is over', async () =>
    expect(await reader({ opened: null }).read()).toEqual({ kind: 'gone' }));

  test('whose file is gone is over', async () =>
    expect(await reader().read(fresh, { ...feed, source: { kind: 'file', fileId: 'f1' } })).toEqual({ kind: 'gone' }));
});
