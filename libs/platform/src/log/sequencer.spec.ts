import { describe, expect, test } from '@jest/globals';
import { mongo } from 'mongoose';
import type { CommitDocument } from './commit.document.ts';
import { LeaseLost } from './lease.ts';
import { type SequenceDocument, Sequencer } from './sequencer.ts';

/** What the sequencer asks of MongoDB, with another leader's epoch in place. Its own lease still looks good to it. */
function overtaken({ epoch, ownEpoch, failures = 0 }: { epoch: number; ownEpoch: number; failures?: number }) {
  const state: { epoch: number; pos?: number; plan?: SequenceDocument['plan'] } = { epoch };
  const stamped: unknown[] = [];
  const done: unknown[] = [];
  const _id = new mongo.ObjectId();
  const waiting = [{ _id, stream: 'scheduling/spec/1', from: 1, to: 1, commitId: '1', at: '', events: [], bytes: 300 }];
  const found = (documents: readonly unknown[]) => {
    const cursor = {
      sort: () => cursor,
      limit: () => cursor,
      project: () => cursor,
      batchSize: () => cursor,
      toArray: async () => documents,
      async *[Symbol.asyncIterator]() {
        yield* documents;
      },
    };
    return cursor;
  };
  const commits = {
    find: (filter: { pos: unknown }) => found(filter.pos === null ? waiting : []),
    updateMany: async (filter: { _id: { $in: unknown[] } }) => {
      done.push('stamped');
      stamped.push(filter);
      if (stamped.length <= failures) throw new Error('the primary steps down');
    },
  };
  const seq = {
    findOne: async () => state,
    updateOne: async (filter: { epoch?: number }, { $set }: { $set: object }) => {
      if (filter.epoch !== undefined && filter.epoch !== state.epoch) return { matchedCount: 0 };
      done.push('planned');
      Object.assign(state, $set);
      return { matchedCount: 1 };
    },
  };
  const client = { startSession: () => ({ endSession: async () => undefined }) };
  const nothing = () => undefined;
  const sequencer = new Sequencer(
    commits as unknown as mongo.Collection<CommitDocument>,
    seq as unknown as mongo.Collection<SequenceDocument>,
    client as unknown as mongo.MongoClient,
    { epoch: ownEpoch, held: () => true },
    { gap: nothing, broken: nothing, sequenced: (placed) => done.push(placed.map(({ position }) => position)) },
  );
  return { sequencer, state, stamped, done, _id };
}

describe('a sequencer', () => {
  test('whose epoch stands plans, tells, and stamps', async () => {
    const { sequencer, state, stamped, done, _id } = overtaken({ epoch: 1, ownEpoch: 1 });
    expect(await sequencer.sequence()).toBe(false);
    expect(done).toEqual(['planned', [1], 'stamped']);
    expect(state).toMatchObject({ pos: 1, plan: [[_id, 1]] });
    expect(stamped).toEqual([{ _id: { $in: [_id] }, pos: null }]);
  });

  test('stamps once more when it could not be told that it had, and gives up when that fails as well', async () => {
    const once = overtaken({ epoch: 1, ownEpoch: 1, failures: 1 });
    await once.sequencer.sequence();
    expect(once.done).toEqual(['planned', [1], 'stamped', 'stamped']);
    const twice = overtaken({ epoch: 1, ownEpoch: 1, failures: 2 });
    await expect(twice.sequencer.sequence()).rejects.toThrow('the primary steps down');
  });

  test('whose epoch is over writes neither plan nor stamp and tells nobody, whatever its own clock says', async () => {
    const { sequencer, state, done } = overtaken({ epoch: 2, ownEpoch: 1 });
    await expect(sequencer.sequence()).rejects.toThrow(LeaseLost);
    expect(state).toEqual({ epoch: 2 });
    expect(done).toEqual([]);
  });

  test('whose epoch is over does not finish the plan of the leader before', async () => {
    const { sequencer, stamped } = overtaken({ epoch: 2, ownEpoch: 1 });
    await expect(sequencer.resume()).rejects.toThrow(LeaseLost);
    expect(stamped).toEqual([]);
  });
});
