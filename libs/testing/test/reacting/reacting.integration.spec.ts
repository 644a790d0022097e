import { type JobRequest, type Reactor, UndecodableEvent } from '@candor/event-sourcing';
import { type HandlerReports, JobQueueUnavailable, type Parked, Parking, ReactorRunner } from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { commitOf, write } from '../../src/contracts/log-under-test.ts';
import { eventually } from '../../src/eventually.ts';
import { clock, type HandlersUnderTest, handlersUnderTest, never } from '../projecting/handlers-under-test.ts';
import { added, glanced, tally } from '../projecting/tally.ts';
import { echo, echoWhenAdded } from './echo.ts';

jest.setTimeout(180_000);

describe('reacting', () => {
  let it: HandlersUnderTest;
  let rung: JobRequest[];
  let away: boolean;
  let alarms: Parked[];
  let rejections: unknown[];

  beforeEach(async () => {
    it = await handlersUnderTest();
    [rung, alarms, rejections, away] = [[], [], [], false];
  });
  afterEach(() => it.close());

  function runner(options: { fault?: (amount: number) => void } & Partial<Reactor> = {}, deciders = [echo]): ReactorRunner {
    const reports: Partial<HandlerReports> = {
      parked: (parked) => alarms.push(parked),
      rejected: (...what) => rejections.push(what),
    };
    const jobs = {
      async enqueue<Data>(request: JobRequest<Data>) {
        if (away) throw new JobQueueUnavailable('Redis does not take jobs', new Error('gone'));
        rung.push(request as unknown as JobRequest);
      },
      cancel: async () => undefined,
    };
    const { fault, ...rest } = options;
    const reactor = echoWhenAdded({ ...rest, ...(fault && { fault: ({ data }) => fault((data as { amount: number }).amount) }) });
    return new ReactorRunner(reactor, it.parts(reports), { log: it.log, jobs, clock, deciders });
  }

  const echoed = async (subject: string) =>
    (await it.log.readStream(`scheduling/echo/${subject}`)).commits.flatMap(({ events }) =>
      events.map(({ data }) => (data as { amount: number }).amount),
    );
  const takeAll = async (reacting: ReactorRunner) => {
    await reacting.position();
    await reacting.take(await it.all(), never);
  };

  test('events become commands and jobs that say where they come from', async () => {
    await it.append(tally('a'), added(7));
    await takeAll(runner());
    const [cause] = (await it.log.readStream(tally('a'))).commits[0]?.events ?? [];
    const [commit] = (await it.log.readStream('scheduling/echo/a/1')).commits;
    expect(commit).toMatchObject({
      commitId: `echo-when-added:${cause?.id}:0`,
      at: clock.now(),
      events: [
        {
          type: 'Echoed',
          data: { amount: 7 },
          meta: {
            actor: { kind: 'system', id: 'echo-when-added' },
            causation: cause?.id,
            correlation: cause?.meta.correlation,
            origin: 'live',
          },
        },
      ],
    });
    expect(rung).toMatchObject([{ job: { name: 'ring' }, data: { times: 7 }, correlation: cause?.meta.correlation }]);
  });

  test('commits that come again, also to another process, set off no command twice', async () => {
    for (const amount of [1, 2, 3]) await it.append(tally('a'), added(amount));
    const first = runner();
    await takeAll(first);
    await takeAll(first);
    await it.db.collection<{ _id: string }>('checkpoints').deleteMany({});
    await takeAll(runner());
    for (const version of [1, 2, 3]) expect(await echoed(`a/${version}`)).toEqual([version]);
    expect((await it.all()).length).toBe(6);
  });

  test('a rejected command is an answer, and goes on record', async () => {
    await it.append(tally('a'), added(2_000), added(1));
    await takeAll(runner());
    expect(rejections).toEqual([['echo-when-added', 'scheduling/echo.echo', 'too_much']]);
    expect(await echoed('a/2')).toEqual([1]);
    expect(alarms).toEqual([]);
  });

  test('a reactor that begins at its deployment leaves the past alone', async () => {
    await it.append(tally('a'), added(1));
    const reacting = runner({ begins: 'at-deployment' });
    expect(await reacting.position()).toBe(1);
    await it.append(tally('a'), added(2));
    await takeAll(reacting);
    expect([await echoed('a/1'), await echoed('a/2')]).toEqual([[], [2]]);
    expect(await runner({ begins: 'at-deployment' }).position()).toBe(2);
  });

  test.each([
    ['is not reacted to', false, []],
    ['is reacted to by those who want it, and what follows is late as well', true, [5]],
  ])('history that comes in late %s', async (_what, alsoToLateHistory, expected) => {
    const late = commitOf([write(tally('a'), 0, [added(5)])]);
    await it.log.append({ ...late, meta: { ...late.meta, occurredAt: '2020-01-01T00:00:00.000Z', origin: 'import' } });
    await takeAll(runner(alsoToLateHistory ? { alsoToLateHistory } : {}));
    expect(await echoed('a/1')).toEqual(expected);
    const [commit] = (await it.log.readStream('scheduling/echo/a/1')).commits;
    if (commit) expect(commit.events[0]?.meta).toMatchObject({ origin: 'import', occurredAt: '2020-01-01T00:00:00.000Z' });
  });

  test('what keeps failing is parked with the rest of its stream and replayed in order', async () => {
    let broken = true;
    const reacting = runner({
      fault: (amount) => {
        if (broken && amount === 13) throw new Error('no');
      },
    });
    const parking = new Parking([reacting], { db: it.db, log: it.log, clock });
    for (const amount of [1, 13, 3]) await it.append(tally('bad'), added(amount));
    await it.append(tally('good'), added(9));
    await takeAll(reacting);
    await it.append(tally('bad'), glanced, added(4));
    await takeAll(reacting);
    expect(rung.map(({ data }) => (data as { times: number }).times).toSorted()).toEqual([1, 9]);
    expect(alarms).toMatchObject([{ handler: 'reactor:echo-when-added', stream: tally('bad'), from: 2, to: 3, attempts: 3 }]);
    expect((await parking.list()).parked).toMatchObject([{ from: 2, to: 5, commits: 3 }]);
    expect(await parking.replay('reactor:echo-when-added', tally('bad'))).toMatchObject({ commits: 0, parked: { attempts: 4 } });
    broken = false;
    rung = [];
    expect(await parking.replay('reactor:echo-when-added', tally('bad'))).toEqual({ commits: 3, parked: undefined });
    expect(rung.map(({ data }) => (data as { times: number }).times)).toEqual([13, 3, 4]);
  });

  test('an event that cannot be read is parked, and so is a command to a stream that is not listed', async () => {
    await it.append(tally('strange'), { ...added(1), schema: 9 });
    await it.append(tally('a'), added(1));
    await takeAll(runner({}, []));
    expect(alarms.map(({ error, attempts }) => [error.name, attempts]).toSorted()).toEqual([
      ['NoDecider', 1],
      [UndecodableEvent.name, 1],
    ]);
  });

  test('while a server is away nothing is parked: the same commits come again', async () => {
    await it.append(tally('a'), added(1));
    const reacting = runner();
    await reacting.position();
    away = true;
    for (let n = 0; n < 6; n++) await expect(reacting.take(await it.all(), never)).rejects.toThrow('Redis does not take jobs');
    expect(await reacting.position()).toBe(0);
    away = false;
    await takeAll(reacting);
    expect(rung).toHaveLength(1);
    expect(alarms).toEqual([]);
    await eventually(async () => expect(await it.db.collection('checkpoints').findOne({})).toMatchObject({ position: 2 }));
  });

  test('of two runners at work each command is carried out once', async () => {
    for (let n = 1; n <= 60; n++) await it.append(tally(`${n % 5}`), added(n));
    const both = [runner(), runner()];
    const all = (await it.all()).slice(0, 60);
    await Promise.all(
      both.map(async (reacting) => {
        for (let position = 0; position < 60; position = await reacting.position())
          await reacting
            .take(all.slice(position, position + 7), never)
            .catch(({ name }: Error) => expect(name).toMatch(/CheckpointMoved|CommitsMissing/));
      }),
    );
    const commits = await it.all();
    expect(commits.filter(({ stream }) => stream.startsWith('scheduling/echo/'))).toHaveLength(60);
  });
});
