import { type Parked, Parking, Projector } from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { clock, type HandlersUnderTest, handlersUnderTest, never } from './handlers-under-test.ts';
import { added, glanced, type TallyRow, tallies, tally } from './tally.ts';

jest.setTimeout(180_000);

describe('parking', () => {
  let it: HandlersUnderTest;
  let alarms: Parked[];
  let fault: (amount: number) => void;
  let projecting: Projector<TallyRow>;
  let parking: Parking;

  beforeEach(async () => {
    it = await handlersUnderTest();
    alarms = [];
    fault = () => undefined;
    const faulty = tallies({ fault: ({ data }) => fault((data as { amount: number }).amount) });
    projecting = new Projector(faulty, it.catalog, it.parts({ parked: (parked) => alarms.push(parked) }));
    parking = new Parking([projecting], { db: it.db, log: it.log, clock });
    await projecting.position();
  });
  afterEach(() => it.close());

  const takeAll = async () => projecting.take(await it.all(), never);
  const versions = async (key: string) => (await it.rows<TallyRow>('tallies'))[key]?.versions;
  const failAt =
    (...amounts: number[]) =>
    (amount: number) => {
      if (amounts.includes(amount)) throw new RangeError(`${amount} by kim@example.org is too much: sealed:1:AbC+/=`);
    };

  test('a commit that always fails waits with the rest of its stream, while other streams flow', async () => {
    fault = failAt(13);
    for (const amount of [1, 13, 3]) await it.append(tally('bad'), added(amount));
    await it.append(tally('good'), added(1));
    await takeAll();
    await it.append(tally('bad'), added(4), added(5));
    await it.append(tally('good'), added(2));
    await takeAll();
    expect(await versions('bad')).toEqual([1]);
    expect(await versions('good')).toEqual([1, 2]);
    const parked = {
      handler: 'projection:tallies',
      stream: tally('bad'),
      from: 2,
      position: 2,
      attempts: 3,
      error: { name: 'RangeError', message: '13 by <address> is too much: <sealed>' },
      parkedAt: clock.now(),
    };
    expect((await parking.list()).parked).toMatchObject([{ ...parked, to: 5, commits: 3 }]);
    expect(alarms).toMatchObject([{ ...parked, to: 3, commits: 2 }]);
    expect(await parking.counts()).toEqual({ 'projection:tallies': { streams: 1, commits: 3 } });
  });

  test('what another leader has parked is not passed either', async () => {
    const other = new Projector(tallies(), it.catalog, it.parts());
    const otherTakesAll = async () => other.take(await it.all(), never);
    await it.append(tally('good'), added(1));
    await otherTakesAll();
    await projecting.position();
    fault = failAt(13);
    await it.append(tally('bad'), added(13));
    await takeAll();
    await it.append(tally('bad'), added(2));
    await it.append(tally('good'), added(3));
    await expect(otherTakesAll()).rejects.toThrow('is no longer at 1');
    await otherTakesAll();
    expect(await versions('bad')).toBeUndefined();
    expect(await versions('good')).toEqual([1, 2]);
    expect((await parking.list()).parked).toMatchObject([{ stream: tally('bad'), from: 1, to: 2, commits: 2 }]);
  });

  test('nor by one that has asked in between how far it is', async () => {
    const other = new Projector(tallies(), it.catalog, it.parts());
    await it.append(tally('good'), added(1));
    await other.take(await it.all(), never);
    await projecting.position();
    fault = failAt(13);
    await it.append(tally('bad'), added(13));
    await takeAll();
    expect(await other.position()).toBe(2);
    await it.append(tally('bad'), added(2));
    await it.append(tally('good'), added(3));
    await other.take(await it.all(), never);
    expect(await versions('bad')).toBeUndefined();
    expect(await versions('good')).toEqual([1, 2]);
    expect((await parking.list()).parked).toMatchObject([{ stream: tally('bad'), from: 1, to: 2, commits: 2 }]);
  });

  test('a commit that fails a few times is tried again and not parked', async () => {
    let failures = 0;
    fault = (amount) => {
      if (amount === 13 && failures++ < 2) throw new Error('not yet');
    };
    await it.append(tally('slow'), added(1), added(13));
    await takeAll();
    expect(await versions('slow')).toEqual([1, 2]);
    expect(alarms).toEqual([]);
  });

  test.each([
    ['of a type nobody knows', { ...added(1), type: 'Weighed' }],
    ['newer than this program', { ...added(1), schema: 2 }],
    ['that does not fit its schema', { ...added(1), data: { amount: 'much' } }],
  ])('an event %s parks its stream at once', async (_how, strange) => {
    await it.append(tally('strange'), added(1));
    await it.append(tally('strange'), strange);
    await it.append(tally('strange'), added(2));
    await takeAll();
    expect(await versions('strange')).toEqual([1]);
    expect(alarms).toMatchObject([{ from: 2, to: 3, attempts: 1, error: { name: 'UndecodableEvent' } }]);
  });

  test('events that a handler knows and does not care about are passed over', async () => {
    await it.append(tally('a'), added(1), glanced, added(2));
    await takeAll();
    expect(await versions('a')).toEqual([1, 3]);
    expect(alarms).toEqual([]);
  });

  test('a replay takes what waits in order and stops at the next failure', async () => {
    fault = failAt(13, 17);
    for (const amount of [1, 13, 3, 17, 5]) await it.append(tally('bad'), added(amount));
    await takeAll();
    expect(await parking.replay('projection:tallies', tally('bad'))).toMatchObject({ commits: 0, parked: { from: 2, attempts: 4 } });
    fault = failAt(17);
    expect(await parking.replay('projection:tallies', tally('bad'))).toMatchObject({
      commits: 2,
      parked: { from: 4, to: 5, position: 4, commits: 2, error: { message: expect.stringContaining('17 by') } },
    });
    expect(await versions('bad')).toEqual([1, 2, 3]);
    fault = failAt();
    expect(await parking.replay('projection:tallies', tally('bad'))).toEqual({ commits: 2, parked: undefined });
    await it.append(tally('bad'), added(6));
    await takeAll();
    expect(await versions('bad')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await parking.counts()).toEqual({ 'projection:tallies': { streams: 0, commits: 0 } });
  });

  test('what comes in during a replay keeps its place in the stream', async () => {
    fault = failAt(13);
    await it.append(tally('busy'), added(13, 'top'));
    for (let n = 0; n < 150; n++) await it.append(tally('busy'), added(1, 'top'));
    await takeAll();
    fault = failAt();
    const writing = (async () => {
      for (let n = 0; n < 60; n++) {
        await it.append(tally('busy'), added(1, 'top'));
        await it.append(tally('other'), added(1, 'top'));
        await takeAll();
      }
    })();
    await parking.replay('projection:tallies', tally('busy'));
    await writing;
    await parking.replay('projection:tallies', tally('busy'));
    expect(await versions('busy')).toEqual(Array.from({ length: 211 }, (_, index) => index + 1));
    expect((await it.rows<TallyRow>('tallies'))['shelf:top']).toMatchObject({ count: 271, total: 283 });
  });

  test('a commit that queues up while a replay is at work is not forgotten', async () => {
    fault = failAt(13);
    await it.append(tally('busy'), added(13));
    await takeAll();
    fault = failAt();
    let late = true;
    const readStream = async (stream: string) => {
      const slice = await it.log.readStream(stream);
      if (late) {
        late = false;
        await it.append(tally('busy'), added(2));
        await takeAll();
      }
      return slice;
    };
    const positionOf = it.log.positionOf.bind(it.log);
    const replaying = new Projector(tallies(), it.catalog, { ...it.parts(), log: { ...it.parts().log, readStream, positionOf } });
    expect(await replaying.replay(tally('busy'), never)).toEqual({ commits: 2, parked: undefined });
    expect(await versions('busy')).toEqual([1, 2]);
  });

  test('an operator can drop commits up to a version, and that is on record', async () => {
    fault = failAt(13);
    for (const amount of [1, 13, 3]) await it.append(tally('bad'), added(amount));
    await it.append(tally('bad'), added(4), added(5));
    await takeAll();
    await expect(parking.drop('projection:tallies', tally('bad'), 4, 'kim')).rejects.toThrow('these are: 2, 3, 5');
    await parking.drop('projection:tallies', tally('bad'), 2, 'kim');
    expect((await parking.list()).parked).toMatchObject([{ from: 3, to: 5, commits: 2 }]);
    await parking.replay('projection:tallies', tally('bad'));
    expect(await versions('bad')).toEqual([1, 3, 4, 5]);
    expect(await it.db.collection('parked_dropped').find().toArray()).toMatchObject([
      { handler: 'projection:tallies', stream: tally('bad'), from: 2, to: 2, droppedBy: 'kim', droppedAt: clock.now() },
    ]);
  });

  test('parked streams are listed page by page', async () => {
    fault = failAt(13);
    for (let n = 0; n < 7; n++) await it.append(tally(`bad${n}`), added(13));
    await takeAll();
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await parking.list({ handler: 'projection:tallies', limit: 3, ...(after && { after }) });
      seen.push(...page.parked.map(({ stream }) => stream));
      if (!page.next) break;
      after = page.next;
    }
    expect(seen).toEqual(Array.from({ length: 7 }, (_, n) => tally(`bad${n}`)));
    expect((await parking.list({ handler: 'reactor:other' })).parked).toEqual([]);
  });

  test('asking for a handler that does not exist says which there are', () => {
    expect(() => parking.replay('tallies', tally('a'))).toThrow('There is no handler tallies; there are: projection:tallies.');
  });
});
