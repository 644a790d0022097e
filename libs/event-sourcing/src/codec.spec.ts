import type { Commit } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import { tallyStream } from '../test/tally.ts';
import { decode, definitionFor, encode, InvalidEvent, UndecodableEvent } from './codec.ts';

describe('writing', () => {
  test('an event is written in its newest schema', () =>
    expect(encode(tallyStream, { type: 'Counted', data: { amount: 2, unit: 'box' } })).toEqual({
      type: 'Counted',
      schema: 3,
      data: { amount: 2, unit: 'box' },
      personal: [],
    }));

  test('members the schema does not know are not stored', () =>
    expect(encode(tallyStream, { type: 'Counted', data: { amount: 2, unit: 'box', colour: 'red' } }).data).toEqual({
      amount: 2,
      unit: 'box',
    }));

  test.each([
    ['an event the stream does not have', { type: 'Forgotten', data: {} }, 'no event Forgotten'],
    ['data that does not fit', { type: 'Counted', data: { amount: 1.5, unit: 'box' } }, 'amount'],
    ['data of an older schema', { type: 'Counted', data: { by: 2 } }, 'unit'],
  ])('%s is a defect', (_what, event, why) => {
    expect(() => encode(tallyStream, event)).toThrow(InvalidEvent);
    expect(() => encode(tallyStream, event)).toThrow(why);
  });

  test('personal texts are found with their places and their person', () =>
    expect(
      encode(tallyStream, { type: 'Remarked', data: { personId: 'ana', note: 'a', others: [{ note: 'b' }, { note: 'c' }] } }).personal,
    ).toEqual([
      { path: ['note'], person: 'ana' },
      { path: ['others', 0, 'note'], person: 'ana' },
      { path: ['others', 1, 'note'], person: 'ana' },
    ]));
});

describe('reading', () => {
  const meta = {
    occurredAt: '2026-03-01T00:00:00.000Z',
    actor: { kind: 'person', id: 'ana' },
    correlation: 'c',
    causation: 'd',
    origin: 'import',
  } as const;
  const commit = (type: string, schema: number, data: unknown): Commit => ({
    stream: 'scheduling/tally/a/b',
    from: 4,
    to: 5,
    commitId: 'commit',
    at: '2026-03-02T00:00:00.000Z',
    events: [
      { id: 'first', type: 'Counted', schema: 3, data: { amount: 1, unit: 'piece' }, meta },
      { id: 'second', type, schema, data, meta },
    ],
  });
  const read = (type: string, schema: number, data: unknown) => decode(tallyStream, commit(type, schema, data), 70)[1];

  test('an event comes with its place in the stream and in the log', () =>
    expect(read('Counted', 3, { amount: 2, unit: 'box' })).toEqual({
      id: 'second',
      type: 'Counted',
      data: { amount: 2, unit: 'box' },
      stream: 'scheduling/tally/a/b',
      subject: 'a/b',
      version: 5,
      position: 71,
      recordedAt: '2026-03-02T00:00:00.000Z',
      occurredAt: '2026-03-01T00:00:00.000Z',
      actor: { kind: 'person', id: 'ana' },
      organization: undefined,
      correlation: 'c',
      causation: 'd',
      trace: undefined,
      origin: 'import',
    }));

  test.each([
    [1, { by: 2.4 }],
    [2, { amount: 2.4 }],
    [3, { amount: 2, unit: 'piece' }],
  ])('data of schema %i becomes data of the newest', (schema, data) =>
    expect(read('Counted', schema, data)?.data).toEqual({ amount: 2, unit: 'piece' }),
  );

  test.each([
    ['an unknown type', 'Forgotten', 1, {}, 'unknown event type'],
    ['a newer schema', 'Counted', 4, { amount: 2, unit: 'box' }, 'knows up to schema 3'],
    ['schema 0', 'Counted', 0, { by: 2 }, 'newer than this program'],
    ['data that does not fit', 'Counted', 3, { amount: 'two', unit: 'box' }, 'amount'],
    ['data that does not fit once it is upcast', 'Counted', 1, { by: 'two' }, 'amount'],
  ])('%s stops the reader, and the message names the event', (_what, type, schema, data, why) => {
    expect(() => read(type, schema, data)).toThrow(UndecodableEvent);
    expect(() => read(type, schema, data)).toThrow(why);
    expect(() => read(type, schema, data)).toThrow(`scheduling/tally ${type} schema ${schema} (second)`);
  });

  test('the definition of a stream is found by service and kind', () => {
    const others = [{ ...tallyStream, name: 'tall' }, tallyStream, { ...tallyStream, service: 'interviews' as const }];
    expect(definitionFor(others, 'scheduling/tally/a/b')).toBe(tallyStream);
    expect(definitionFor(others, 'scheduling/tallyho/a')).toBeUndefined();
  });
});
