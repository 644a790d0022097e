import { type CheckInView, erasureStream, type HeldByService } from '@candor/contracts';
import { eventually, good, problem, published, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { candidate, found, memberOf, receive } from './acme.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const hana = () => memberOf(installation, 'acme')('hana');
const ana = () => candidate(installation, 'ana');
const ben = () => candidate(installation, 'ben');
interface Changed {
  readonly stream: string;
  readonly version: number;
}
interface Listed {
  readonly items: readonly CheckInView[];
  readonly next: string | null;
}
interface Stored {
  readonly stream: string;
  readonly events: readonly { readonly type: string; readonly data: object }[];
}
/** What was published of somebody's check-ins, for analytics. */
const leftOf = async (person: string) => {
  const stream = new RegExp(`^interviews/satisfaction/${person}/`);
  const commits = await installation.database('interviews').collection<Stored>('commits').find({ stream }).sort({ pos: 1 }).toArray();
  return commits.flatMap(({ events }) => events.map(({ type, data }) => ({ type, data })));
};

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { hana: 'interviewer' });
});

afterAll(() => installation?.close());

describe('a candidate’s check-ins', () => {
  test('are one a day, the latest first, for the candidate alone, and unreadable in the log', async () => {
    good(await ana().put('my-check-ins/2026-02-02', { satisfaction: 3 }));
    good(await ana().put('my-check-ins/2026-03-02', { satisfaction: 4 }));
    const after = good<Changed>(await ana().put('my-check-ins/2026-03-02', { satisfaction: 2, note: 'Looms\nall day' }));
    expect(await shown<Listed>(() => ana().get('my-check-ins', { after }))).toEqual({
      items: [
        { day: '2026-03-02', satisfaction: 2, note: 'Looms\nall day' },
        { day: '2026-02-02', satisfaction: 3, note: null },
      ],
      next: null,
    });
    expect(good<Listed>(await ben().get('my-check-ins')).items).toEqual([]);
    const commits = await installation.database('interviews').collection('commits').find({ stream: after.stream }).toArray();
    expect(commits).toHaveLength(2);
    expect(JSON.stringify(commits)).not.toContain('Looms');
  });

  test('are answered to nobody on the side of employers', async () => {
    const refused = { status: 403, code: 'other_side' };
    expect(problem(await hana().get('my-check-ins'))).toEqual(refused);
    expect(problem(await hana().put('my-check-ins/2026-03-02', { satisfaction: 2 }))).toEqual(refused);
    expect(problem(await hana().delete('my-check-ins/2026-03-02'))).toEqual(refused);
  });

  test('leave as one number, the last of a day', async () => {
    const of = { personId: 'ana' };
    await eventually(async () =>
      expect((await leftOf('ana')).at(-1)).toEqual({
        type: 'SatisfactionPublished',
        data: { ...of, day: '2026-03-02', satisfaction: 2 },
      }),
    );
    expect(JSON.stringify(await leftOf('ana'))).not.toMatch(/note|sealed/);
  });

  test('are taken back, and can be said again', async () => {
    const after = good<Changed>(await ana().delete('my-check-ins/2026-02-02'));
    expect((await shown<Listed>(() => ana().get('my-check-ins', { after }))).items).toMatchObject([{ day: '2026-03-02' }]);
    expect(problem(await ana().delete('my-check-ins/2026-02-02'))).toEqual({ status: 404, code: 'no_check_in' });
    expect(problem(await ben().delete('my-check-ins/2026-03-02'))).toEqual({ status: 404, code: 'no_check_in' });
    await eventually(async () =>
      expect((await leftOf('ana')).at(-1)).toEqual({ type: 'SatisfactionRetracted', data: { personId: 'ana', day: '2026-02-02' } }),
    );
    const again = good<Changed>(await ana().put('my-check-ins/2026-02-02', { satisfaction: 3 }));
    expect((await shown<Listed>(() => ana().get('my-check-ins', { after: again }))).items).toHaveLength(2);
  });

  test('come page by page', async () => {
    const first = good<Listed>(await ana().get('my-check-ins?limit=1'));
    expect(first.items.map(({ day }) => day)).toEqual(['2026-03-02']);
    const second = good<Listed>(await ana().get(`my-check-ins?limit=1&cursor=${first.next}`));
    expect(second.items.map(({ day }) => day)).toEqual(['2026-02-02']);
  });

  test.each([
    ['a day to come', '2026-03-04', { satisfaction: 3 }, 422, 'day_to_come'],
    ['a day long ago', '2015-12-31', { satisfaction: 3 }, 422, 'day_too_long_ago'],
    ['a day that is none', '2026-02-30', { satisfaction: 3 }, 400, 'malformed'],
    ['no number', '2026-03-01', {}, 400, 'malformed'],
    ['a number beyond the scale', '2026-03-01', { satisfaction: 6 }, 400, 'malformed'],
    ['half a number', '2026-03-01', { satisfaction: 2.5 }, 400, 'malformed'],
    ['an empty note', '2026-03-01', { satisfaction: 3, note: ' ' }, 400, 'malformed'],
    ['a note without end', '2026-03-01', { satisfaction: 3, note: 'x'.repeat(2_001) }, 400, 'malformed'],
  ])('with %s are refused', async (_, day, body, status, code) => {
    expect(problem(await ana().put(`my-check-ins/${day}`, body))).toEqual({ status, code });
  });

  test('are among all that is held about the candidate, in their words, and about nobody else', async () => {
    const { events } = good<HeldByService>(await ana().get('held-about-me'));
    expect(events.filter(({ type }) => type === 'CheckedIn').at(-1)).toMatchObject({ data: { day: '2026-02-02', satisfaction: 3 } });
    expect(JSON.stringify(events)).toContain('Looms\\nall day');
    expect(JSON.stringify(good<HeldByService>(await hana().get('held-about-me')))).not.toContain('check-in');
  });

  test('go with the candidate who is erased, also from where they are counted', async () => {
    const asked = { person: 'ana', round: 1, services: ['interviews'] };
    await receive(installation, published(erasureStream, 'ana', [{ type: 'PersonErasureRequested', data: asked }]));
    const retracted = (day: string) => ({ type: 'SatisfactionRetracted', data: { personId: 'ana', day } });
    await eventually(
      async () =>
        expect((await leftOf('ana')).slice(-2)).toEqual(expect.arrayContaining([retracted('2026-02-02'), retracted('2026-03-02')])),
      { within: 90_000, what: 'her check-ins being gone' },
    );
    await shown<Listed>(
      () => ana().get('my-check-ins'),
      ({ items }) => expect(items).toEqual([]),
    );
  });
});
