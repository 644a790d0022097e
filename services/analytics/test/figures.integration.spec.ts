import type { MyInterviewingView, OurInterviewingView, ReleasedCellsView, ReleasedCellView } from '@candor/contracts';
import { eventually, good, problem, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AnalyticsModule } from '../src/analytics.module.ts';
import { Market, type Met } from './market.ts';
import { releasedCell } from './released-cell.ts';

jest.setTimeout(600_000);

const now = '2026-03-20T09:00:00.000Z';
const inMarch = '2026-03-10T10:00:00.000Z';
const employers = ['acme', 'bolt', 'core', 'dune'];
let installation: TestInstallation;
let market: Market;

const figures = async (organization: string, query = '') =>
  good<ReleasedCellsView>(await market.member('anna', organization).get(`figures?${query}`)).items;
const one = async (signal: string, window: string, dimensions: string, organization = 'acme') =>
  good<ReleasedCellView>(
    await market
      .member('anna', organization)
      .get(`figures/one?signal=${signal}&window=${window}&dimensions=${encodeURIComponent(dimensions)}`),
  );
const state = (collection: string) => installation.database('analytics').collection(collection).find().sort({ _id: 1 }).toArray();

beforeAll(async () => {
  installation = await startServices([AnalyticsModule], { testClock: now });
  market = new Market(installation);
  for (const [index, guestId] of Array.from({ length: 24 }, (_, number) => `g${number}`).entries()) {
    market.verified(guestId);
    const organizationId = employers[index % 4] ?? '';
    const skills: Met['skills'] = { rust: index % 3 === 0 ? 'glossed-over' : 'asked-for', ...(index < 5 ? { cobol: 'asked-for' } : {}) };
    const met = { guestId, organizationId, at: inMarch, score: index % 2 === 0 ? 10 : 5, ratings: { listening: 4 }, skills };
    market.met(`c${index}`, { ...met, roleFamily: 'data' });
    market.spoke(`c${index}`, organizationId, inMarch, [10, 10]);
    market.booked(
      `b${index}`,
      guestId,
      organizationId,
      inMarch,
      index % 6 === 0 ? [{ type: 'NoShowReported', data: { missing: 'guest', missingId: guestId, by: 'host' } }] : [],
    );
  }
  market.spokeNot('c20', 'acme', inMarch);
  await market.arrive();
});

afterAll(() => installation?.close());

test('how an organization works is shown at once, opinions wait for the end of the month', async () => {
  const view = await eventually(
    async () => {
      const seen = good<OurInterviewingView>(await market.member('anna', 'acme').get('our-interviewing'));
      expect(seen.process.find(({ signal, dimensions }) => signal === 'plans-that-change' && Object.keys(dimensions).length === 0)?.n).toBe(
        6,
      );
      return seen;
    },
    { every: 200, within: 300_000 },
  );
  expect(view).toMatchObject({ from: '2026-03', to: '2026-03', opinions: [] });
  const [all] = view.process.filter(({ signal }) => signal === 'plans-that-change');
  expect(all).toMatchObject({
    value: 4 / 6,
    basedOn: 'organization',
    sentence: expect.stringContaining('67 % of confirmed conversations took place'),
  });
  expect(await figures('acme')).toEqual([]);
});

test('nothing is made up here', async () => {
  expect(good(await market.member('anna', 'acme').get('demonstration'))).toEqual({ isThere: false });
});

test('what guests say of an interviewer is shown to that interviewer at once, and to nobody else', async () => {
  const interviewing = async (person: string) =>
    good<MyInterviewingView>(await market.member(person, 'acme', 'interviewer').get('my-interviewing'));
  const own = await eventually(
    async () => {
      const seen = await interviewing('host-of-acme');
      expect(seen.figures[0]).toMatchObject({ n: 6, value: 4 });
      return seen;
    },
    { every: 200, within: 300_000 },
  );
  expect(own.figures.map(({ dimensions }) => dimensions['rating'])).toEqual([undefined, 'listening']);
  expect(own.released).toEqual([]);
  for (const other of ['anna', 'host-of-bolt'])
    expect((await interviewing(other)).figures).toEqual([expect.objectContaining({ n: 0, value: null, notYet: expect.any(String) })]);
  expect(problem(await market.candidate('g0').get('my-interviewing'))).toEqual({ status: 403, code: 'not_a_member' });
});

describe('after the window has closed', () => {
  beforeAll(() => installation.moveClock('2026-04-03T09:00:00.000Z'));

  test('what guests think is shown to their own organization, with n, interval, response rate and a sentence', async () => {
    const cell = await one('candidate-sentiment', '2026-03', '');
    expect(cell).toMatchObject({
      status: 'shown',
      n: 6,
      value: 1,
      organizationId: 'acme',
      version: 1,
      responseRate: 1,
      restatedFrom: null,
    });
    expect(cell.sentence).toContain('n = 6; 95 % interval');
    expect(good(await market.member('anna', 'acme').get(cell.link.replace('/api/analytics/', '')))).toEqual(cell);
    expect(problem(await market.member('ben', 'bolt').get(`released/${cell.id}`))).toEqual({ status: 404, code: 'not_found' });
    expect(problem(await market.candidate('g1').get(`released/${cell.id}`))).toEqual({ status: 404, code: 'not_found' });
    expect(await figures('acme', 'signal=candidate-sentiment&window=2026-03')).toContainEqual(cell);
  });

  test('talk counts as long as everybody agrees to the transcript', async () => {
    expect(await one('talk-share', '2026-03', '')).toMatchObject({ status: 'shown', n: 5, value: 0.5 });
    expect(await one('talk-share', '2026-03', '', 'bolt')).toMatchObject({ status: 'shown', n: 6, value: 0.5 });
    expect(await one('questions-asked', '2026-03', '')).toMatchObject({ n: 5, value: 10 });
  });

  test('a finer cell that nobody is in looks like one with few', async () => {
    expect(await one('candidate-sentiment', '2026-03', 'kind=fit')).toMatchObject({
      status: 'fallback',
      n: 6,
      dimensions: { kind: 'fit' },
    });
    expect(
      problem(await market.member('anna', 'acme').get('figures/one?signal=candidate-sentiment&window=2026-03&dimensions=kind=tea')),
    ).toEqual({ status: 400, code: 'malformed' });
    expect(problem(await market.member('anna', 'acme').get('figures/one?signal=candidate-sentiment&window=2026-04'))).toEqual({
      status: 404,
      code: 'not_found',
    });
  });

  test('the market is told when its quarter is over: skills of many, never of few', async () => {
    const rust = await one('skills-in-demand', '2026-Q1', 'skill=skill/rust');
    expect(rust).toMatchObject({ status: 'shown', n: 24, value: 16 / 24, organizationId: null });
    expect(rust.sentence).toContain('Rust is asked for or praised with 67 % of the candidates');
    const inFamily = await one('skills-in-demand', '2026-Q1', 'roleFamily=data,skill=skill/rust');
    expect(inFamily).toMatchObject({ status: 'shown', n: 24, value: 16 / 24, sentence: expect.stringContaining('role family: data') });
    expect(await one('skills-in-demand', '2026-Q1', 'roleFamily=design,skill=skill/rust')).toMatchObject({ status: 'fallback', n: 24 });
    const few = await one('skills-in-demand', '2026-Q1', 'skill=skill/cobol');
    const nobody = await one('skills-in-demand', '2026-Q1', 'skill=skill/fortran');
    expect(few).toMatchObject({ status: 'too-few', n: null, value: null, interval: null });
    expect({ ...few, id: '', link: '', dimensions: {} }).toEqual({ ...nobody, id: '', link: '', dimensions: {} });
    const listed = good<ReleasedCellsView>(await market.candidate('g1').get('market-figures'));
    expect(JSON.stringify(listed)).not.toContain('cobol');
    expect(listed.items.map(({ signal }) => signal)).toContain('skills-in-demand');
  });

  test('rebuilding state from nothing gives the same bytes', async () => {
    const before = [await state('signal_rows'), await state('signal_counted')];
    await installation.stop('analytics');
    for (const name of ['signal_rows', 'signal_counted', 'signal_state'])
      await installation.database('analytics').collection(name).deleteMany({});
    await installation.start(AnalyticsModule);
    market.booked('later', 'g1', 'acme', '2026-04-03T09:00:00.000Z');
    await market.arrive();
    await eventually(
      async () => {
        expect(await state('signal_state')).toEqual([expect.objectContaining({ built: expect.stringContaining('@'), refolding: null })]);
        expect((await state('signal_rows')).some(({ _id }) => String(_id).includes('2026-04'))).toBe(true);
      },
      { every: 300, within: 300_000 },
    );
    const without = (rows: readonly { readonly _id: unknown }[]) =>
      rows.filter(({ _id }) => !String(_id).includes('2026-04') && !String(_id).includes('later'));
    expect([without(await state('signal_rows')), without(await state('signal_counted'))]).toEqual(before);
  });

  test('one change is told to nobody, and many are told as a new version', async () => {
    const at = '2026-03-28T10:00:00.000Z';
    market.met('late', { guestId: 'g0', organizationId: 'acme', at, score: 0 });
    await market.arrive();
    await installation.moveClock('2026-05-03T09:00:00.000Z');
    expect(await one('candidate-sentiment', '2026-03', '')).toMatchObject({ version: 1, n: 6, value: 1 });
    for (const guestId of ['g4', 'g8', 'g12', 'g16', 'x1', 'x2'])
      market.met(`late-${guestId}`, { guestId, organizationId: 'acme', at, score: 0 });
    await market.arrive();
    await installation.moveClock('2026-06-03T09:00:00.000Z');
    const restated = await one('candidate-sentiment', '2026-03', '');
    expect(restated).toMatchObject({ version: 2, n: 8, restatedFrom: 1 });
    const versions = await figures('acme', 'signal=candidate-sentiment&window=2026-03&history=true');
    expect(
      versions
        .filter(({ dimensions }) => Object.keys(dimensions).length === 0)
        .map(({ version }) => version)
        .sort(),
    ).toEqual([1, 2]);
  });

  test('of everything that guests think the newest is told, however much that is', async () => {
    const hosts = Array.from({ length: 250 }, (_, n) => releasedCell('interviewer-effect', '2026-Q2', { host: `h${n}` }, 5, 'dune'));
    const parts = ['2025-Q3', '2025-Q4'].map((window) => releasedCell('our-offer-as-seen', window, { part: 'pay' }, 5, 'dune'));
    const released = installation.database('analytics').collection<(typeof hosts)[number]>('released_cells');
    await released.insertMany([...hosts, ...parts]);
    const { opinions } = good<OurInterviewingView>(await market.member('dora', 'dune').get('our-interviewing'));
    const of = (wanted: string) => opinions.filter(({ signal }) => signal === wanted);
    expect(of('interviewer-effect')).toHaveLength(250);
    expect(of('our-offer-as-seen').map(({ window }) => window)).toEqual(['2025-Q4']);
  });

  test('who saw what is kept for the owner', async () => {
    const seen = good<{ items: readonly { by: string; what: string }[] }>(await market.member('olga', 'acme', 'owner').get('figures-seen'));
    expect(seen.items).toContainEqual(
      expect.objectContaining({ by: 'anna', what: expect.stringContaining('candidate-sentiment 2026-03') }),
    );
    expect(problem(await market.member('anna', 'acme').get('figures-seen'))).toEqual({ status: 403, code: 'role_not_allowed' });
  });
});
