import { Progress, Projector, ReadYourWrites } from '@candor/platform';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type HandlersUnderTest, handlersUnderTest, never } from './handlers-under-test.ts';
import { added, cleared, glanced, type TallyRow, tallies, tally } from './tally.ts';

jest.setTimeout(180_000);

const soon = 20;
const long = 30_000;

describe('reading your writes', () => {
  let it: HandlersUnderTest;
  let projecting: Projector<TallyRow>;
  let here: ReadYourWrites;
  let elsewhere: ReadYourWrites;

  beforeEach(async () => {
    it = await handlersUnderTest();
    const parts = it.parts();
    const projection = tallies({
      fault: ({ data }) => {
        if ((data as { amount: number }).amount === 13) throw new Error('no');
      },
    });
    projecting = new Projector(projection, it.catalog, parts);
    await projecting.position();
    const reading = { db: it.db, log: it.log, catalog: it.catalog };
    here = new ReadYourWrites([projection], { ...reading, progress: parts.progress });
    elsewhere = new ReadYourWrites([projection], { ...reading, progress: new Progress() });
  });
  afterEach(() => it.close());

  const takeAll = async () => projecting.take(await it.all(), never);
  const both = (stream: string, version: number, timeout: number) =>
    Promise.all([here, elsewhere].map((reading) => reading.waitFor('tallies', stream, version, timeout)));

  test('a version is there once it was projected, in the leading process and in others', async () => {
    await it.append(tally('a'), added(1), added(2));
    expect(await both(tally('a'), 2, soon)).toEqual(['timeout', 'timeout']);
    const waiting = both(tally('a'), 2, long);
    await takeAll();
    expect(await waiting).toEqual(['there', 'there']);
    expect(await both(tally('a'), 3, soon)).toEqual(['timeout', 'timeout']);
  });

  test('rows that are gone, and events nobody cares about, are waited for alike', async () => {
    await it.append(tally('a'), added(1), cleared);
    await it.append(tally('b'), glanced);
    await takeAll();
    expect(await both(tally('a'), 2, long)).toEqual(['there', 'there']);
    await it.append(tally('b'), glanced);
    await takeAll();
    expect(await both(tally('b'), 2, long)).toEqual(['there', 'there']);
  });

  test('of a parked stream only what came before is there', async () => {
    await it.append(tally('a'), added(1));
    await it.append(tally('a'), added(13), added(3));
    await takeAll();
    expect(await both(tally('a'), 1, long)).toEqual(['there', 'there']);
    expect(await both(tally('a'), 3, long)).toEqual(['parked', 'parked']);
  });

  test('a stream that the projection does not read is not waited for', async () => {
    expect(await both('scheduling/other/a', 7, soon)).toEqual(['there', 'there']);
    await expect(here.waitFor('nothing', tally('a'), 1, soon)).rejects.toThrow('nothing is not a projection of this service.');
  });
});
