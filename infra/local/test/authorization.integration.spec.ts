import { AnalyticsModule } from '@candor/analytics';
import type { BatchView } from '@candor/contracts';
import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { InterviewsModule } from '@candor/interviews';
import { inLanes } from '@candor/platform';
import { SchedulingModule } from '@candor/scheduling';
import { type Answer, eventually, startServices, type TestInstallation } from '@candor/testing';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { analytics } from './authorization/analytics.matrix.ts';
import { type Asker, askers, bad, badLinks, links, purposeOf } from './authorization/askers.ts';
import { good } from './authorization/asking.ts';
import { Credentials } from './authorization/credentials.ts';
import { feedback } from './authorization/feedback.matrix.ts';
import { gateway } from './authorization/gateway.matrix.ts';
import { interviews } from './authorization/interviews.matrix.ts';
import { notFor } from './authorization/leaks.ts';
import { madeWorld } from './authorization/made-world.ts';
import { expectedOf, type Line, type Matrix, routeOf } from './authorization/matrix.ts';
import { operations } from './authorization/operations.matrix.ts';
import { Probing, type Seen, told } from './authorization/probing.ts';
import { scheduling } from './authorization/scheduling.matrix.ts';
import { Doings, idIn, now, type World } from './authorization/world.ts';

jest.setTimeout(900_000);

const matrix: Matrix = { ...scheduling, ...interviews, ...analytics, ...feedback, ...operations, ...gateway };
const lines = Object.entries(matrix);
const modules = [GatewayModule, SchedulingModule, InterviewsModule, FeedbackModule, AnalyticsModule];

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly description?: string }[];
  readonly responses: unknown;
}
/** What a page of a list says: how to ask for the next. */
type Described = Readonly<
  Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: { readonly properties?: object } }>> }>
>;
interface ApiDocument {
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
let it: TestInstallation;
let routes: ReadonlyMap<string, Operation>;
let probing: Probing;
let credentials: Credentials;
let world: World;
const wereRead = new Set<string>();

beforeAll(async () => {
  it = await startServices(modules, { testClock: now });
  const paths = await eventually(describedPaths, { what: 'the description of every service', within: 240_000, every: 500 });
  routes = new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => 'responses' in operation)
        .map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
    ),
  );
  world = await madeWorld(it);
  credentials = new Credentials(it, world);
  probing = new Probing(it, world, credentials);
  await eventually(everythingIsRead, { what: 'rows and figures', within: 240_000, every: 500 });
});

afterAll(() => it?.close());

/** The merged document leaves out a service that does not answer at the moment, and says so. */
async function describedPaths(): Promise<Readonly<Record<string, Readonly<Record<string, Operation>>>>> {
  const { info, paths } = good<ApiDocument>(await it.client('gateway').get('api/openapi.json'));
  expect(info.description).toBe('All services.');
  return paths;
}

/** What people may read is there: jobs and rows of other services are behind. */
async function everythingIsRead(): Promise<void> {
  const readable = lines.filter(
    ([name, { through, neverGood }]) => name.startsWith('GET ') && through.length > 0 && !neverGood && !wereRead.has(name),
  );
  const answers = await inTurns(readable, async ([name, line]) => {
    const somebody = line.through.filter((asker, at) => at === 0 || asker === 'owner elsewhere');
    const missing = (await Promise.all(somebody.map((asker) => probing.ask(name, line, asker)))).flatMap(({ status, text }, at) =>
      status < 300 ? [] : [`${name} by ${somebody[at]}: ${status} ${text.slice(0, 120)}`],
    );
    if (missing.length === 0) wereRead.add(name);
    return missing;
  });
  expect(answers.flat()).toEqual([]);
}

/** So many at once that it is quick, and nothing has to wait for long. */
async function inTurns<Item, Result>(items: readonly Item[], each: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  await inLanes(16, items.entries(), async ([index, item]) => {
    results[index] = await each(item);
  });
  return results;
}

const routeName = (name: string): string => {
  const { method, path } = routeOf(name);
  return `${method} ${path}`;
};
const linksOf = (name: string): readonly string[] => {
  const description = routes.get(routeName(name))?.parameters?.find((parameter) => parameter.name === 'Candor-Link')?.description ?? '';
  return /made for (.+)\.$/.exec(description)?.[1]?.split(' or ') ?? [];
};
const expectedFor = (name: string, line: Line, asker: Asker) => {
  const purpose = purposeOf(asker);
  const isLooked = purpose === undefined || linksOf(name).length > 0;
  return expectedOf(line, isLooked ? asker : 'nobody');
};

function classOf({ status }: Seen, also: readonly number[] = []): string {
  if (also.includes(status)) return 'through';
  if (status === 401 || status === 403) return 'refused';
  if (status === 404) return 'hidden';
  return status >= 500 ? `failed with ${status}` : 'through';
}

const leaked = (asker: Asker, { holdsEverything, body }: Line, { text }: Seen): readonly string[] =>
  holdsEverything === undefined ? notFor(asker).filter((word) => text.includes(word) && !JSON.stringify(body ?? '').includes(word)) : [];

describe('the matrix', () => {
  test('has a line for every route, and no other', () => {
    expect([...new Set(Object.keys(matrix).map(routeName))].toSorted()).toEqual([...routes.keys()].toSorted());
  });

  test('tries links of every purpose that a route takes', () => {
    const tried = new Set(links.map(purposeOf));
    expect([...routes.keys()].flatMap((name) => linksOf(name).filter((purpose) => !tried.has(purpose)))).toEqual([]);
  });

  test('says of a list that it goes on where the next page can be asked for', () => {
    const pages = [...routes].map(([name, { parameters = [], responses }]) => {
      const { properties = {} } = (responses as Described)['200']?.content?.['application/json']?.schema ?? {};
      return { name, goesOn: 'items' in properties && 'next' in properties, isAsked: parameters.some((asked) => asked.name === 'cursor') };
    });
    expect(pages.filter(({ goesOn }) => goesOn).length).toBeGreaterThan(20);
    expect(pages.filter(({ goesOn, isAsked }) => goesOn && !isAsked)).toEqual([]);
  });
});

describe('a token or link that is none', () => {
  test('opens nothing', async () => {
    const probes = lines.flatMap(([name, line]) => [
      ...bad.map((asker) => [name, line, asker] as const),
      ...(linksOf(name).length > 0 ? badLinks.map((asker) => [name, line, asker] as const) : []),
    ]);
    const answers = await inTurns(probes, async ([name, line, asker]) => {
      const headers = await credentials.bad(asker, linksOf(name)[0] ?? 'booking-guest');
      const { status } = await probing.send(name, line, headers, 'owner');
      return status === 401 || status === 403 || (status === 410 && asker === 'expired link') ? [] : [`${name} by ${asker}: ${status}`];
    });
    expect(answers.flat()).toEqual([]);
  });
});

describe('whoever has nothing to do with it', () => {
  test('is refused, or learns not even that it exists', async () => {
    const probes = lines.flatMap(([name, line]) =>
      askers.filter((asker) => expectedFor(name, line, asker) !== 'through').map((asker) => [name, line, asker] as const),
    );
    const answers = await inTurns(probes, async ([name, line, asker]) => {
      const expected = expectedFor(name, line, asker);
      const seen = await probing.ask(name, line, asker);
      const got = classOf(seen);
      if (got !== expected) return [`${name} by ${asker}: ${got} instead of ${expected}: ${seen.text.slice(0, 200)}`];
      const words = leaked(asker, line, seen).map((word) => `${name} tells ${asker}: ${word}`);
      if (expected !== 'hidden') return words;
      const nothing = await probing.askOfNothing(name, line, asker);
      const same = JSON.stringify(told(nothing)) === JSON.stringify(told(seen));
      return same ? words : [...words, `${name} tells ${asker} that it exists: ${seen.text} instead of ${nothing.text}`];
    });
    expect(answers.flat()).toEqual([]);
  });
});

describe('an organization that a candidate blocks', () => {
  test('is answered as about somebody whom nobody knows, and no mail goes out', async () => {
    const doings = new Doings(it);
    const recruiter = await doings.as(world.acme.recruiter);
    const url = 'api/scheduling/invitations';
    const answersAbout = async (name: string): Promise<unknown> => {
      const asked = { chatTypeId: 'hello', address: `${name}@example.org` };
      const invited = await recruiter.post(url, asked);
      const id = idIn(good<{ stream: string }>(invited));
      const shown = await eventually(async () => ({ ...good<object>(await recruiter.get(`${url}/${id}`)) }));
      const again = await recruiter.post(url, asked);
      const open = good<{ items: readonly { invitationId: string }[] }>(await recruiter.get(`${url}?status=open&limit=200`));
      const listed = open.items.find(({ invitationId }) => invitationId === id);
      const taken = (answer: Answer) => [answer.status, answer.body];
      return JSON.parse(
        JSON.stringify([taken(invited), shown, taken(again), listed])
          .replaceAll(id, 'id')
          .replaceAll(name, 'name'),
      );
    };
    const [blocking, unknown] = [await answersAbout('bea'), await answersAbout('eva')];
    expect(blocking).toEqual(unknown);
    await doings.mailedLink('eva@example.org', 'invitation/');
    expect((await it.mailbox('bea@example.org')).filter(({ id }) => id.startsWith('invitation/'))).toEqual([]);
  });

  test('sees the same of them in a file', async () => {
    const recruiter = await new Doings(it).as(world.acme.recruiter);
    const url = 'api/scheduling/invitation-batches';
    const checked = async (name: string): Promise<unknown> => {
      const batchId = idIn(good<{ stream: string }>(await recruiter.post(url, { chatTypeId: 'hello' })));
      const file = { type: 'text/csv', text: `address\n${name}@example.org\n` };
      const line: Line = { through: [], hidden: [], file };
      const headers = await credentials.of('recruiter', line);
      const stored = await probing.send(`PUT /${url}/${batchId}/file`, line, headers, 'recruiter');
      expect(stored.status).toBe(200);
      const {
        rows,
        good: fine,
        problems,
        notes,
        status,
      } = await eventually(async () => {
        const batch = good<BatchView>(await recruiter.get(`${url}/${batchId}`));
        if (batch.status === 'planned' || batch.status === 'checking') throw new Error(`it is ${batch.status}`);
        return batch;
      });
      return { rows, fine, problems, notes, status };
    };
    await eventually(async () => expect(await checked('bea')).toEqual(await checked('eva')));
  });
});

describe('whoever may', () => {
  test('reads it, and nothing that is not theirs', async () => {
    const probes = lines.flatMap(([name, line]) =>
      name.startsWith('GET ')
        ? askers.filter((asker) => expectedFor(name, line, asker) === 'through').map((asker) => [name, line, asker] as const)
        : [],
    );
    const answers = await inTurns(probes, async ([name, line, asker]) => {
      const seen = await probing.ask(name, line, asker);
      const isGood = (seen.status >= 200 && seen.status < 300) || line.also?.includes(seen.status);
      return [
        ...(isGood ? [] : [`${name} by ${asker}: ${seen.status} ${seen.text.slice(0, 200)}`]),
        ...leaked(asker, line, seen).map((word) => `${name} tells ${asker}: ${word}`),
      ];
    });
    expect(answers.flat()).toEqual([]);
  });

  test('does it, one after the other', async () => {
    const wrong: string[] = [];
    for (const [name, line] of lines.filter(([key]) => !key.startsWith('GET '))) {
      const statuses: number[] = [];
      for (const asker of askers.filter((one) => expectedFor(name, line, one) === 'through')) {
        const seen = await probing.ask(name, line, asker);
        statuses.push(seen.status);
        const got = classOf(seen, line.also);
        if (got !== 'through') wrong.push(`${name} by ${asker}: ${got}: ${seen.text.slice(0, 300)}`);
        wrong.push(...leaked(asker, line, seen).map((word) => `${name} tells ${asker}: ${word}`));
      }
      const isDone = line.through.length === 0 || statuses.some((status) => status < 300);
      if (!isDone && line.neverGood === undefined) wrong.push(`${name}: ${statuses.join()}, and it was never done`);
    }
    expect(wrong).toEqual([]);
  });
});
