import { type ExportRowsView, type ReleasedCellsView, type ReleasedCellView, RoleFamily } from '@candor/contracts';
import { good, type HttpClient, problem, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AnalyticsModule } from '../src/analytics.module.ts';
import { found } from './acme.ts';
import { fileOf, made } from './files.ts';
import { Market, type Met } from './market.ts';

jest.setTimeout(600_000);

const kinds = ['exploratory', 'screening', 'fit', 'group', 'assessment'] as const;
const employers = ['acme', 'bolt', 'core', 'dune', 'echo'];
const inMarch = '2026-03-10T10:00:00.000Z';
const windows = ['2026-Q1', '2026-03', '2026-02', '2025-Q4'];
/** The one whom everybody is after. */
const victim = 'victim';
let installation: TestInstallation;
let market: Market;

interface Attacker {
  readonly who: string;
  readonly ask: HttpClient;
  readonly path: string;
}
const attackers = (): readonly Attacker[] => [
  ...(['owner', 'recruiter', 'interviewer', 'analyst'] as const).map((role) => ({
    who: role,
    ask: market.member(role, 'acme', role),
    path: 'figures',
  })),
  { who: 'key', ask: installation.client('analytics', { key: 'bi', organization: 'acme', scopes: ['analytics:read'] }), path: 'figures' },
  { who: 'candidate', ask: market.candidate('p3'), path: 'market-figures' },
];
const exportOf = { figures: ['owner', 'recruiter', 'analyst'], 'market-figures': ['candidate'] } as const;

async function everything({ ask, path }: Attacker, more = ''): Promise<readonly ReleasedCellView[]> {
  const items: ReleasedCellView[] = [];
  for (let cursor = ''; ; ) {
    const page = good<ReleasedCellsView>(await ask.get(`${path}?limit=50${more}${cursor}`));
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = `&cursor=${encodeURIComponent(page.next)}`;
  }
}
const cellOf = ({ signal, window, organizationId, dimensions }: ReleasedCellView) =>
  JSON.stringify([signal, window, organizationId, dimensions]);

beforeAll(async () => {
  installation = await startServices([AnalyticsModule], { testClock: '2026-03-20T09:00:00.000Z' });
  market = new Market(installation);
  await found(installation, 'acme', { owner: 'owner', recruiter: 'recruiter', interviewer: 'interviewer', analyst: 'analyst' });
  // 30 of one kind, 12 and 11 of others, and the victim as the only one of a fourth kind, with a term that nobody else has.
  // 25 about one family of roles, 15 about another, of 13 it is not said, and the victim's alone is about a third.
  for (let index = 0; index < 53; index++) {
    const guestId = `p${index}`;
    market.verified(guestId);
    const kind = index < 30 ? 'exploratory' : index < 42 ? 'fit' : 'group';
    const organizationId = employers[index % employers.length] ?? '';
    const family = index < 25 ? { roleFamily: 'data' as const } : index < 40 ? { roleFamily: 'design' as const } : {};
    const skills: Met['skills'] = { rust: 'asked-for', ...(index < 4 ? { cobol: 'missing' } : {}) };
    market.met(`c${index}`, { guestId, organizationId, at: inMarch, kind, ...family, score: 9, skills });
    // eleven more conversations of one person are still one person
    if (index === 0)
      for (let more = 0; more < 11; more++)
        market.met(`more-${more}`, { guestId, organizationId, at: inMarch, kind: 'assessment', roleFamily: 'sales', score: 9, skills });
  }
  market.verified(victim);
  market.met('the-one', {
    guestId: victim,
    organizationId: 'acme',
    at: inMarch,
    kind: 'screening',
    roleFamily: 'legal',
    score: 0,
    skills: { rust: 'missing', fortran: 'praised' },
  });
  await market.arrive();
  await installation.moveClock('2026-04-03T09:00:00.000Z');
});

afterAll(() => installation?.close());

describe('whoever puts together all that can be asked for', () => {
  test('finds no figure of few people, and none that differs by few from another', async () => {
    for (const attacker of attackers()) {
      const cells = await everything(attacker);
      expect({ who: attacker.who, some: cells.some(({ status }) => status === 'shown') }).toEqual({ who: attacker.who, some: true });
      const shown = cells.filter(({ status }) => status === 'shown');
      for (const cell of shown) expect(cell.n).toBeGreaterThanOrEqual(cell.organizationId === null ? 10 : 5);
      for (const whole of shown) {
        const fewest = whole.organizationId === null ? 10 : 5;
        for (const by of ['kind', 'roleFamily', 'industry']) {
          const parts = shown.filter((part) => isPart(part, whole, by));
          for (let mask = 1; mask < 2 ** parts.length; mask++) {
            const left = (whole.n ?? 0) - parts.filter((_, index) => mask & (1 << index)).reduce((sum, { n }) => sum + (n ?? 0), 0);
            if (left > 0) expect({ whole: whole.id, by, isEnough: left >= fewest }).toEqual({ whole: whole.id, by, isEnough: true });
          }
        }
      }
    }
  });

  test('is told nothing of terms of few, and of chats counted as people', async () => {
    for (const attacker of attackers()) {
      const text = JSON.stringify(await everything(attacker, '&history=true'));
      for (const secret of ['cobol', 'fortran', victim])
        expect({ who: attacker.who, secret, found: text.includes(secret) }).toEqual({ who: attacker.who, secret, found: false });
    }
    for (const attacker of attackers()) {
      const assessed = await attacker.ask.get(
        `${attacker.path}/one?signal=skills-in-demand&window=2026-Q1&dimensions=kind=assessment,skill=skill/rust`,
      );
      expect(good<ReleasedCellView>(assessed)).toMatchObject({ status: 'fallback' });
      const sold = await attacker.ask.get(
        `${attacker.path}/one?signal=skills-in-demand&window=2026-Q1&dimensions=roleFamily=sales,skill=skill/rust`,
      );
      expect(good<ReleasedCellView>(sold)).toMatchObject({ status: 'fallback' });
    }
  });

  test('is answered alike about cells of few and of nobody, whichever way they are asked for', async () => {
    for (const { ask, path, who } of attackers()) {
      const one = async (dimensions: string) =>
        good<ReleasedCellView>(await ask.get(`${path}/one?signal=skills-in-demand&window=2026-Q1&dimensions=${dimensions}`));
      const without = ({ id: _id, link: _link, dimensions: _dimensions, ...rest }: ReleasedCellView) => rest;
      expect({ who, same: without(await one('skill=skill/cobol')) }).toEqual({ who, same: without(await one('skill=skill/never-said')) });
      expect(without(await one('kind=screening,skill=skill/rust'))).toEqual(without(await one('kind=assessment,skill=skill/rust')));
      expect(without(await one('roleFamily=legal,skill=skill/rust'))).toEqual(without(await one('roleFamily=finance,skill=skill/rust')));
    }
  });

  test('gets no other figures by filters and windows than are listed', async () => {
    const [owner] = attackers();
    if (!owner) throw new Error('there is an owner');
    const listed = new Set((await everything(owner)).map(({ id }) => id));
    for (const window of windows)
      for (const kind of kinds)
        for (const filter of [
          `&window=${window}`,
          `&window=${window}&dimensions=kind=${kind}`,
          `&dimensions=kind=${kind},skill=skill/rust`,
        ])
          for (const { id } of await everything(owner, filter)) expect(listed.has(id)).toBe(true);
    for (const family of [...RoleFamily.options, 'unknown'])
      for (const filter of [`&dimensions=roleFamily=${family}`, `&dimensions=roleFamily=${family},skill=skill/rust`])
        for (const { id } of await everything(owner, filter)) expect(listed.has(id)).toBe(true);
    expect(problem(await owner.ask.get('figures?window=2026-13'))).toEqual({ status: 400, code: 'malformed' });
    expect(problem(await owner.ask.get('figures?dimensions=$where'))).toEqual({ status: 400, code: 'malformed' });
    expect(problem(await owner.ask.get('figures?cursor=zzz'))).toEqual({ status: 400, code: 'malformed' });
  });

  test('gets by files, whichever the format and the filter, the cells that are listed and no other', async () => {
    for (const [dataset, whos] of Object.entries(exportOf))
      for (const { who, ask, path } of attackers().filter((one) => (whos as readonly string[]).includes(one.who))) {
        const listed = new Set((await everything({ who, ask, path }, '&history=true')).map(({ id }) => id));
        const rowsOf = async (format: string, filter: object) =>
          (await fileOf(installation, ask, await made(ask, { dataset, format, filter }))).text;
        const ids = (lines: string) => lines.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line).figure_id));
        const all = ids(await rowsOf('jsonl', {}));
        expect({ who, isAll: new Set(all).size === all.length && all.length > 0 }).toEqual({ who, isAll: true });
        for (const id of all) expect({ who, id, isListed: listed.has(id) }).toEqual({ who, id, isListed: true });
        const ofFamily = ids(await rowsOf('jsonl', { values: { dimension: ['roleFamily=data'] } }));
        expect({ who, some: ofFamily.length > 0, listed: ofFamily.every((id) => listed.has(id)) }).toEqual({
          who,
          some: true,
          listed: true,
        });
        for (const dimension of ['skill=skill/cobol', 'skill=skill/fortran', 'skill=skill/never-said'])
          expect({ who, dimension, rows: ids(await rowsOf('jsonl', { values: { dimension: [dimension] } })) }).toEqual({
            ...{ who, dimension },
            rows: [],
          });
        const csv = await rowsOf('csv', {});
        for (const secret of ['cobol', 'fortran', victim])
          expect({ who, secret, found: csv.includes(secret) }).toEqual({ who, secret, found: false });
      }
  });

  test('gets by a program’s rows what members are listed, and by other scopes nothing', async () => {
    const [owner] = attackers();
    const bi = attackers().find(({ who }) => who === 'key');
    if (!owner || !bi) throw new Error('there are an owner and a program');
    const { rows, more } = good<ExportRowsView>(await bi.ask.get('export-rows/figures?limit=500'));
    const listed = new Set((await everything(owner, '&history=true')).map(({ id }) => id));
    expect(more).toBe(false);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(listed.has(String(row['figure_id']))).toBe(true);
    const text = JSON.stringify(rows);
    for (const secret of ['cobol', 'fortran', victim]) expect({ secret, found: text.includes(secret) }).toEqual({ secret, found: false });
    const other = installation.client('analytics', { key: 'other', organization: 'acme', scopes: ['scheduling:read'] });
    for (const path of ['figures', 'our-interviewing', 'released/x'])
      expect([path, problem(await other.get(path))]).toEqual([path, { status: 403, code: 'scope_not_allowed' }]);
    expect(problem(await other.get('export-rows/figures'))).toEqual({ status: 403, code: 'dataset_not_allowed' });
  });

  test('learns nothing from asking again, also after the victim has changed what can be changed', async () => {
    const [owner] = attackers();
    if (!owner) throw new Error('there is an owner');
    const before = await everything(owner);
    expect(await everything(owner)).toEqual(before);
    const victims = installation.client('analytics', { person: victim, side: 'candidate' });
    good(await victims.put('figures-choice', { counts: false }));
    market.revealed('the-one', {
      guestId: victim,
      organizationId: 'acme',
      hostId: 'host-of-acme',
      kind: 'screening',
      at: inMarch,
      origin: 'live',
      score: 10,
    });
    await market.arrive();
    await installation.moveClock('2026-05-03T09:00:00.000Z');
    const after = new Map((await everything(owner)).map((cell) => [cellOf(cell), cell]));
    for (const cell of before) expect(after.get(cellOf(cell))).toEqual(cell);
    expect(good(await victims.get('figures-choice'))).toEqual({ counts: false });
  });

  test('sees no other organization’s opinions, and interviewers none at all', async () => {
    for (const attacker of attackers()) {
      const organizations = new Set((await everything(attacker, '&history=true')).map(({ organizationId }) => organizationId));
      const allowed = ['candidate', 'interviewer'].includes(attacker.who) ? [null] : [null, 'acme'];
      expect([...organizations].filter((one) => !allowed.includes(one))).toEqual([]);
    }
    const ofBolt = (await everything({ who: 'bolt', ask: market.member('bo', 'bolt'), path: 'figures' })).find(
      ({ organizationId }) => organizationId === 'bolt',
    );
    const hidden = { status: 404, code: 'not_found' };
    const notForPrograms = { status: 403, code: 'scope_not_allowed' };
    for (const { who, ask } of attackers())
      expect(problem(await ask.get(`released/${ofBolt?.id}`))).toEqual(who === 'key' ? notForPrograms : hidden);
  });

  test('is not told by process facts of one organization what another does', async () => {
    const own = good(await market.member('anna', 'acme').get('our-interviewing?from=2026-01&to=2026-05'));
    for (const other of employers.slice(1)) expect(JSON.stringify(own)).not.toContain(`host-of-${other}`);
  });
});

const isPart = (part: ReleasedCellView, whole: ReleasedCellView, by: string): boolean =>
  part !== whole &&
  part.signal === whole.signal &&
  part.window === whole.window &&
  part.organizationId === whole.organizationId &&
  Object.keys(part.dimensions).join() === [...Object.keys(whole.dimensions), by].sort().join() &&
  Object.entries(whole.dimensions).every(([name, value]) => part.dimensions[name] === value);
