import { AnalyticsModule } from '@candor/analytics';
import type { OurInterviewingView, ReleasedCellsView, ReleasedCellView } from '@candor/contracts';
import { receiveCommits } from '@candor/platform';
import { startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { effects } from '../src/plan/effects.ts';
import { manifestOf } from '../src/plan/manifest.ts';
import type { PlannedChat } from '../src/plan/planned-chat.ts';
import { plannedYear } from '../src/plan/planned-year.ts';
import { isCancelledLate, revealedAt, termNamed, toldYear, whoMeets } from './told-year.ts';

jest.setTimeout(900_000);

const year = plannedYear({ seed: 1, conversations: 1_500, candidates: 300, lastDay: '2026-02-28' });
const manifest = manifestOf(year);
const quarters = ['2025-Q2', '2025-Q3', '2025-Q4'];
let installation: TestInstallation;

const analyst = (organization: string) =>
  installation.client('analytics', { person: 'anna', memberships: [{ organization, role: 'analyst' }] });

async function figures(organization: string, query: string): Promise<readonly ReleasedCellView[]> {
  const items: ReleasedCellView[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await analyst(organization).get(`figures?limit=200&${query}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    expect(page.status).toBe(200);
    const { items: some, next } = page.body as ReleasedCellsView;
    items.push(...some);
    cursor = next;
  }
  return items.filter(({ status }) => status === 'shown');
}
const market = (signal: string) => figures('demo-polder', `demo=true&signal=${signal}`);
const alone = (name: string, cells: readonly ReleasedCellView[]) =>
  cells.filter(({ dimensions }) => Object.keys(dimensions).join() === name);
const pooled = (cells: readonly ReleasedCellView[]): number =>
  cells.reduce((sum, { value, n }) => sum + (value ?? 0) * (n ?? 0), 0) / cells.reduce((sum, { n }) => sum + (n ?? 0), 0);
const quarterOf = (at: string): string => `${at.slice(0, 4)}-Q${Math.ceil(Number(at.slice(5, 7)) / 3)}`;

/** What the host noted about it or answered. */
function cameUp({ observations, hosts }: PlannedChat): ReadonlyMap<string, boolean> {
  const noted = observations.flatMap(({ content }) => {
    const { kind, term, how } = content as { readonly kind: string; readonly term: string; readonly how: string };
    return kind === 'skill' ? [[term, how === 'asked-for' || how === 'praised'] as const] : [];
  });
  const said = (hosts?.answers.skills ?? []).map(({ term, verdict }) => [term, verdict === 'stood-out'] as const);
  const skills = new Map<string, boolean>();
  for (const [term, wanted] of [...noted, ...said]) {
    const skill = termNamed('skill', term);
    skills.set(skill, wanted || (skills.get(skill) ?? false));
  }
  return skills;
}

beforeAll(async () => {
  installation = await startServices([AnalyticsModule], { testClock: '2026-03-02T05:00:00.000Z' });
  const commits = toldYear(year);
  const log = installation.database('analytics').collection('commits') as unknown as Parameters<typeof receiveCommits>[0];
  for (let from = 0; from < commits.length; from += 500) await receiveCommits(log, commits.slice(from, from + 500));
  // figures of windows that are over are released at six
  await installation.moveClock('2026-03-02T07:00:00.000Z');
});
afterAll(() => installation?.close());

test('what was made up is in no live figure, and pages can tell that it is there', async () => {
  expect(await figures('demo-polder', 'signal=skills-in-demand')).toEqual([]);
  expect((await analyst('other').get('demonstration')).body).toEqual({ isThere: true });
});

describe('skills', () => {
  /** Of a quarter, by skill: candidates it came up with, and those with whom it was mostly wanted. */
  function planned(quarter: string): ReadonlyMap<string, { readonly n: number; readonly wanted: number }> {
    const chats = new Map<string, boolean[]>();
    for (const chat of year.chats.filter((one) => quarterOf(revealedAt(one) ?? '0000-00') === quarter))
      for (const [skill, wanted] of cameUp(chat)) {
        const key = `${skill} ${chat.candidate}`;
        chats.set(key, [...(chats.get(key) ?? []), wanted]);
      }
    const skills = new Map<string, { n: number; wanted: number }>();
    for (const [key, all] of chats) {
      const skill = key.slice(0, key.indexOf(' '));
      const { n, wanted } = skills.get(skill) ?? { n: 0, wanted: 0 };
      skills.set(skill, { n: n + 1, wanted: wanted + (all.filter(Boolean).length * 2 >= all.length ? 1 : 0) });
    }
    return skills;
  }

  test.each(quarters)('are counted in %s as they came up', async (quarter) => {
    const shown = alone('skill', await market('skills-in-demand')).filter(({ window }) => window === quarter);
    const told = shown.map(({ dimensions, n, parts }) => [
      dimensions['skill'],
      { n, wanted: Math.round((parts[0]?.value ?? 0) * (n ?? 0)) },
    ]);
    expect(new Map(told as never)).toEqual(planned(quarter));
  });

  test('that were planted are found, and no others', async () => {
    const shown = alone('skill', await market('skills-in-demand')).filter(({ window }) => quarters.includes(window));
    const found = (name: string) => {
      const cells = shown.filter(({ dimensions }) => dimensions['skill'] === termNamed('skill', name));
      const middle = (window: string) => pooled(shown.filter((cell) => cell.window === window));
      return {
        wanted: cells.filter(({ interval, window }) => (interval?.low ?? 0) > middle(window)).length,
        glossedOver: cells.filter(({ interval, window }) => (interval?.high ?? 1) < middle(window)).length,
      };
    };
    for (const [name, share] of Object.entries(effects.skills)) {
      const { wanted, glossedOver } = found(name);
      const [rightly, wrongly] = share > effects.neutralShare ? [wanted, glossedOver] : [glossedOver, wanted];
      expect({ name, rightly: rightly >= 2, wrongly }).toEqual({ name, rightly: true, wrongly: 0 });
    }
    const others = effects.neutralSkills.map((name) => ({ name, ...found(name) }));
    expect(others.filter(({ wanted, glossedOver }) => Math.max(wanted, glossedOver) > 1)).toEqual([]);
  });
});

describe('skills of a kind of roles', () => {
  const { skill, family } = effects.inFamily;
  const others = ['data', 'product', 'operations', 'design', 'hardware-engineering', 'it-and-security'];
  const inFamilies = async () =>
    (await market('skills-in-demand')).filter(
      ({ dimensions, window }) => dimensions['roleFamily'] !== undefined && quarters.includes(window),
    );
  /** In how many quarters it is above, and below, what is usual in that kind of roles. */
  const found = (cells: readonly ReleasedCellView[], name: string, roleFamily: string) => {
    const own = cells.filter(({ dimensions }) => dimensions['roleFamily'] === roleFamily);
    const middle = (window: string) => pooled(own.filter((cell) => cell.window === window));
    const named = own.filter(({ dimensions }) => dimensions['skill'] === termNamed('skill', name));
    return {
      shown: named.length,
      wanted: named.filter(({ interval, window }) => (interval?.low ?? 0) > middle(window)).length,
      glossedOver: named.filter(({ interval, window }) => (interval?.high ?? 1) < middle(window)).length,
    };
  };

  test('tell the one that wants a skill, and none of the others', async () => {
    const cells = await inFamilies();
    const planted = found(cells, skill, family);
    expect({ ...planted, wanted: planted.wanted >= 2 }).toEqual({ shown: 3, wanted: true, glossedOver: 0 });
    for (const other of others) expect({ other, wanted: found(cells, skill, other).wanted }).toEqual({ other, wanted: 0 });
    expect(cells.filter(({ dimensions }) => dimensions['roleFamily'] === 'data').length).toBeGreaterThan(10);
  });

  test('are as usual where nothing was planted', async () => {
    const cells = await inFamilies();
    for (const roleFamily of [family, ...others])
      for (const name of effects.neutralSkills) {
        const { wanted, glossedOver } = found(cells, name, roleFamily);
        expect({ roleFamily, name, isUsual: Math.max(wanted, glossedOver) <= 1 }).toEqual({ roleFamily, name, isUsual: true });
      }
  });

  test('count whom the plan has in such conversations', async () => {
    const [quarter = ''] = quarters;
    const people = new Set(
      year.chats
        .filter(
          (chat) =>
            chat.family === family && quarterOf(revealedAt(chat) ?? '0000-00') === quarter && cameUp(chat).has(termNamed('skill', skill)),
        )
        .map(({ candidate }) => candidate),
    );
    const cell = (await inFamilies()).find(
      ({ dimensions, window }) =>
        window === quarter && dimensions['roleFamily'] === family && dimensions['skill'] === termNamed('skill', skill),
    );
    expect(cell?.n).toBe(people.size);
  });
});

test('the employers that guests like more and less than others are found, and no others', async () => {
  const scores = new Map<string, number>();
  for (const { id } of year.employers) {
    const cells = (await figures(id, 'signal=candidate-sentiment')).filter(({ dimensions }) => Object.keys(dimensions).length === 0);
    scores.set(id, pooled(cells));
  }
  const verdicts = [...scores].map(([id, score]) => [id, score > 0.25 ? 'liked' : score < -0.35 ? 'disliked' : 'usual']);
  const expected = year.employers.map(({ id }) => {
    const mean = effects.sentiment[id] ?? effects.usualSentiment;
    return [id, mean > effects.usualSentiment ? 'liked' : mean < effects.usualSentiment ? 'disliked' : 'usual'];
  });
  expect(verdicts).toEqual(expected);
});

test('guests find less than expected in pay, more in culture, and the same elsewhere', async () => {
  const all = await Promise.all(year.employers.map(({ id }) => figures(id, 'signal=expectation-gap')));
  for (const topic of ['topics', 'outcome', 'role', 'growth', 'culture', 'compensation']) {
    const { below, above } = effects.gaps[topic] ?? effects.usualGap;
    const gap = pooled(all.flat().filter(({ dimensions }) => dimensions['topic'] === topic));
    expect({ topic, near: Math.abs(gap - (above - below)) < 0.1 }).toEqual({ topic, near: true });
  }
});

test('one buzzword rises over the year, and another does not', async () => {
  const cells = await market('challenges-and-buzzwords');
  const { rising, steady } = effects.buzzwords;
  const named = (name: string) =>
    quarters.map((quarter) =>
      cells.find(({ window, dimensions }) => window === quarter && dimensions['term'] === termNamed('buzzword', name)),
    );
  const change = (name: string): number => (named(name).at(-1)?.value ?? 0) - (named(name)[0]?.value ?? 0);
  expect(change(rising.term)).toBeGreaterThan(0.15);
  expect(Math.abs(change(steady.term))).toBeLessThan(0.12);
  const rise = (name: string) => named(name).map((cell) => cell?.parts.find((part) => part.name === 'rise in log-odds')?.value ?? 0);
  expect(rise(rising.term).at(-1)).toBeGreaterThan(0.1);
  expect(Math.max(...rise(steady.term).map(Math.abs))).toBeLessThan(Math.max(...rise(rising.term)));
});

test('what candidates expect lies above what is offered, at the same level and in the same currency', async () => {
  const ofMid = async (signal: string) =>
    alone('currency,level', await market(signal)).filter(({ dimensions: { currency, level } }) => currency === 'EUR' && level === 'mid');
  const [expected, offered] = [await ofMid('expected-pay'), await ofMid('market-worth')];
  const ratio = pooled(expected) / pooled(offered);
  expect({ ratio, near: Math.abs(ratio - effects.expectedAbove) < 0.1 }).toEqual({ ratio, near: true });
});

test('one aspect of culture is spoken well of', async () => {
  const cells = (await market('conditions-and-culture')).filter(({ window }) => quarters.includes(window));
  for (const [aspect, well] of Object.entries(effects.culture)) {
    const share = pooled(cells.filter(({ dimensions }) => dimensions['aspect'] === `culture/${aspect}`));
    expect({ aspect, near: Math.abs(share - well) < 0.15 }).toEqual({ aspect, near: true });
  }
});

test('how employers work is what was planned, to the last booking', async () => {
  const sums = { n: 0, kept: 0, missing: 0, late: 0, held: 0 };
  for (const { id } of year.employers) {
    const { body } = await analyst(id).get('our-interviewing?from=2025-02&to=2026-02');
    const { process } = body as OurInterviewingView;
    const of = (signal: string) => process.find((one) => one.signal === signal && Object.keys(one.dimensions).length === 0);
    const [plans, funnel, days] = [of('plans-that-change'), of('funnel-of-conversations'), of('time-to-schedule')];
    const count = (name: string) => Math.round((plans?.parts.find((part) => part.name === name)?.value ?? 0) * (plans?.n ?? 0));
    sums.n += plans?.n ?? 0;
    sums.kept += count('kept');
    sums.missing += count('guest-missing');
    sums.late += count('cancelled-late');
    sums.held += Math.round((funnel?.value ?? 0) * (funnel?.parts[0]?.n ?? 0));
    const chats = year.chats.filter((chat) => whoMeets(year, chat).organizationId === id);
    expect(Math.abs((days?.value ?? 0) - medianDays(chats))).toBeLessThanOrEqual(1);
  }
  const { conversations, held, guestMissing } = manifest;
  const late = year.chats.filter(isCancelledLate).length;
  expect(sums).toEqual({ n: conversations, kept: held, missing: guestMissing, late, held });
});

function medianDays(chats: readonly PlannedChat[]): number {
  const days = chats
    .map(({ bookedAt, start }) => Math.floor((Date.parse(start) - Date.parse(bookedAt)) / 86_400_000))
    .sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)] ?? 0;
}
