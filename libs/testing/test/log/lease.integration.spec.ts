import { openLog } from '@candor/platform';
import { afterAll, expect, test } from '@jest/globals';
import { createConnection } from 'mongoose';
import { eventually } from '../../src/eventually.ts';
import { isolation } from '../../src/servers/isolation.ts';
import { unsealed } from './plain.ts';

const here = isolation();
const quiet = () => undefined;

afterAll(() => here.clear());

test('who stands by does not lead before the lease of the leader has expired, however often it asks', async () => {
  const connection = await createConnection(here.servers.mongodbUrl, { dbName: `${here.prefix}_lease`, monitorCommands: true }).asPromise();
  const { leader, seq } = await openLog(connection, unsealed, 300);
  await seq.updateOne({ _id: 'sequencer' }, { $set: { owner: 'another', epoch: 7, expiresAt: new Date('2100-01-01') } });
  let asked = 0;
  connection.getClient().on('commandSucceeded', ({ commandName }) => {
    if (commandName === 'findAndModify') asked++;
  });
  const said: string[] = [];
  const standing = leader(() => [], {
    elected: (epoch) => said.push(`elected ${epoch}`),
    resigned: quiet,
    unreachable: quiet,
    failed: quiet,
    gap: quiet,
    broken: quiet,
    sequenced: quiet,
  });
  standing.start();
  await eventually(() => expect(asked).toBeGreaterThanOrEqual(2));
  expect(said).toEqual([]);
  await seq.updateOne({ _id: 'sequencer' }, { $set: { expiresAt: new Date(0) } });
  await eventually(() => expect(said[0]).toBe('elected 8'));
  await standing.stop();
  await connection.close();
});
