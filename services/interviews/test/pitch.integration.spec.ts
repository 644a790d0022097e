import type { PitchComparisonView, PitchTrialView, PitchView } from '@candor/contracts';
import { good, problem, shown, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { InterviewsModule } from '../src/interviews.module.ts';
import { type Booked, booked, candidate, found, memberOf, sealed } from './acme.ts';
import { revealed } from './feedback.ts';

const now = '2026-03-02T09:00:00.000Z';
let installation: TestInstallation;

jest.setTimeout(300_000);

const hana = () => memberOf(installation, 'acme')('hana');
const ana = () => candidate(installation, 'ana');
const chats = Array.from({ length: 6 }, (_, index): Booked => {
  const day = `2026-03-${String(10 + index)}`;
  return { bookingId: `p${index}`, start: `${day}T10:00:00.000Z`, end: `${day}T10:30:00.000Z`, hostIds: ['hana'], guestId: 'ana' };
});
interface Changed {
  readonly stream: string;
  readonly version: number;
}

beforeAll(async () => {
  installation = await startServices([InterviewsModule], { testClock: now });
  await found(installation, 'acme', { hana: 'interviewer' });
  for (const chat of chats) await booked(installation, chat);
  for (const { bookingId } of chats) await shown(() => ana().get(`conversations/${bookingId}`));
});

afterAll(() => installation?.close());

test('a story is written in parts and variants, for its teller alone', async () => {
  good(await ana().put('pitch/parts/migration', { title: 'The migration', place: 2 }));
  good(await ana().put('pitch/parts/origins', { title: 'How I began', place: 1 }));
  good(await ana().put('pitch/parts/migration/variants/numbers', { text: 'We moved nine systems in a year' }));
  good(await ana().put('pitch/parts/migration/variants/people', { text: 'Forty people had to trust us', label: 'People first' }));
  good(await ana().put('pitch/parts/migration/variants/people', { text: 'Forty people came to trust us', label: 'People first' }));
  const pitch = good<PitchView>(await ana().get('pitch'));
  expect(pitch.parts).toMatchObject([
    { partId: 'origins', variants: [] },
    {
      partId: 'migration',
      title: 'The migration',
      variants: [
        { variantId: 'numbers', revision: 1 },
        { variantId: 'people', revision: 2, text: 'Forty people came to trust us' },
      ],
    },
  ]);
  expect(good<PitchView>(await candidate(installation, 'ben').get('pitch'))).toEqual({ parts: [], version: 0 });
  expect(problem(await hana().get('pitch'))).toEqual({ status: 403, code: 'other_side' });
  expect(problem(await ana().put('pitch/parts/gone/variants/one', { text: 'x' }))).toEqual({ status: 404, code: 'unknown_part' });
  expect(problem(await ana().put('pitch/parts/migration/variants/people', { text: ' ' }))).toEqual({ status: 400, code: 'malformed' });
});

describe('how it is told', () => {
  const assign = (id: string, body: object = {}, options = {}) => ana().put(`conversations/${id}/pitch`, body, options);

  test('is drawn and recorded before the chat, once, whichever draw it is', async () => {
    const audience = { role: 'hiring-manager', industry: 'software' };
    expect(good<PitchTrialView>(await ana().get('conversations/p0/pitch'))).toEqual({
      conversationId: 'p0',
      kind: 'exploratory',
      audience: null,
      assignedAt: null,
      parts: [],
      version: 0,
    });
    good(await assign('p0', { audience }, { key: 'assign-p0-0123456789abcdef' }));
    const told = good<PitchTrialView>(await ana().get('conversations/p0/pitch'));
    expect(told).toMatchObject({
      audience,
      assignedAt: now,
      parts: [{ partId: 'migration', mode: 'random', replaced: false, title: 'The migration' }],
    });
    good(await assign('p0', { audience }, { key: 'assign-p0-0123456789abcdef' }));
    expect(good<PitchTrialView>(await ana().get('conversations/p0/pitch'))).toEqual(told);
    expect(problem(await assign('p0', { audience }))).toEqual({ status: 409, code: 'already_assigned' });
    const commits = installation
      .database('interviews')
      .collection<{ events: readonly { data: { parts: readonly object[] } }[] }>('commits');
    const stored = await commits.findOne({ stream: 'interviews/pitch-trial/p0.ana' });
    expect(stored?.events[0]?.data.parts).toEqual([
      expect.objectContaining({
        draw: expect.any(Number),
        considered: [
          { variantId: 'numbers', tried: 0 },
          { variantId: 'people', tried: 0 },
        ],
      }),
    ]);
    expect(JSON.stringify(stored)).not.toContain('systems');
  });

  test('is fixed, or what was told least', async () => {
    good(await assign('p1', { fixed: { migration: 'numbers' } }));
    expect(good<PitchTrialView>(await ana().get('conversations/p1/pitch')).parts).toMatchObject([{ variantId: 'numbers', mode: 'fixed' }]);
    const fixed = good<Changed>(await assign('p2', { fixed: { migration: 'numbers' } }));
    await shown<PitchComparisonView>(() => ana().get('pitch/parts/migration/comparison', { after: fixed }));
    good(await assign('p3', { mode: 'least-tried' }));
    expect(good<PitchTrialView>(await ana().get('conversations/p3/pitch')).parts).toMatchObject([
      { variantId: 'people', mode: 'least-tried' },
    ]);
    expect(problem(await assign('p4', { fixed: { gone: 'numbers' } }))).toEqual({ status: 404, code: 'unknown_part' });
    expect(problem(await assign('p4', { fixed: { migration: 'gone' } }))).toEqual({ status: 404, code: 'unknown_variant' });
    expect(problem(await assign('p4', { mode: 'fixed' }))).toEqual({ status: 400, code: 'malformed' });
    expect(problem(await candidate(installation, 'ben').put('conversations/p4/pitch', {}))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await hana().put('conversations/p4/pitch', {}))).toEqual({ status: 403, code: 'not_for_you' });
  });

  test('can be replaced until the chat begins', async () => {
    const [before] = good<PitchTrialView>(await ana().get('conversations/p0/pitch')).parts;
    const other = before?.variantId === 'people' ? 'numbers' : 'people';
    good(await ana().put('conversations/p0/pitch/parts/migration', { variantId: other }));
    expect(good<PitchTrialView>(await ana().get('conversations/p0/pitch')).parts).toMatchObject([{ variantId: other, replaced: true }]);
    expect(problem(await ana().put('conversations/p0/pitch/parts/migration', { variantId: 'gone' }))).toEqual({
      status: 404,
      code: 'unknown_variant',
    });
    await installation.moveClock('2026-03-10T10:00:00.000Z');
    expect(problem(await ana().put('conversations/p0/pitch/parts/migration', { variantId: 'people' }))).toEqual({
      status: 409,
      code: 'chat_begun',
    });
    expect(good(await ana().get('conversations/p4/pitch'))).toMatchObject({ assignedAt: null, parts: [] });
    expect(problem(await candidate(installation, 'ben').get('conversations/p4/pitch'))).toEqual({ status: 404, code: 'not_found' });
  });

  test('cannot be recorded afterwards', async () => {
    await installation.moveClock('2026-03-14T10:00:00.000Z');
    expect(problem(await assign('p4'))).toEqual({ status: 409, code: 'chat_begun' });
  });
});

test('what came of it is compared with care: never a winner too early', async () => {
  good(await ana().put('conversations/p5/pitch', {}));
  const [told] = good<PitchTrialView>(await ana().get('conversations/p5/pitch')).parts;
  await installation.moveClock('2026-03-16T10:00:00.000Z');
  const [text = ''] = await sealed(installation, 'hana', 'acme', ['That one!']);
  const moments = [{ partId: 'migration', text, how: 'landed' as const }];
  for (const chat of chats) await revealed(installation, chat, { scales: { 'would-talk-again': 8, communication: 4 }, moments });
  const compare = (query: string, check: (view: PitchComparisonView) => void) =>
    shown<PitchComparisonView>(() => ana().get(`pitch/parts/migration/comparison?${query}`), check);
  const total = ({ arms }: PitchComparisonView) => arms.reduce((sum, { drawn, chosen }) => sum + drawn.n + chosen.n, 0);
  const again = await compare('measure=would-talk-again', (view) => expect(total(view)).toBe(5));
  expect(again).toMatchObject({ scale: { least: 0, most: 10 }, confidence: 0.95, method: expect.stringContaining('confidence sequence') });
  const drawn = again.arms.filter((arm) => arm.drawn.n > 0);
  expect(drawn).toMatchObject([{ variantId: told?.variantId, drawn: { n: 1, mean: 8 } }]);
  expect(again.differences).toEqual([]);
  expect(total(await compare('measure=landed', ({ measure }) => expect(measure).toBe('landed')))).toBe(5);
  expect(total(await compare('audience=hiring-manager', (view) => expect(view.arms.length).toBeGreaterThan(0)))).toBe(1);
  expect(problem(await ana().get('pitch/parts/gone/comparison'))).toEqual({ status: 404, code: 'not_found' });
  expect(problem(await ana().get('pitch/parts/migration/comparison?measure=charm')).status).toBe(400);
});
