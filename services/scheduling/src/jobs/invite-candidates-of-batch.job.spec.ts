import { invitationStream } from '@candor/contracts';
import { eventsOf, execute, MemoryEventLog, MemoryPersonalData, stateOf } from '@candor/event-sourcing';
import type { JobContext } from '@candor/platform';
import { instantAt } from '@candor/testing';
import { expect, test } from '@jest/globals';
import { invitationBatch } from '../outreach/batch/invitation-batch.decider.ts';
import { Candidates } from '../outreach/candidates.ts';
import { invitationIdOf } from '../outreach/derived-id.ts';
import { BatchInviter } from './invite-candidates-of-batch.job.ts';

const now = instantAt('09:00');
const asked = { now, actor: { kind: 'person', id: 'rita' }, organization: 'acme', correlation: 'c', causation: 'c' } as const;
const plan = { organizationId: 'acme', chatTypeId: 'hello', plannedBy: 'rita', openDays: 14, locale: 'en' } as const;
const read = { fileId: 'f', problem: null, unknownColumns: [], rows: 2, good: 2, problems: 0, notes: [] };

test('whoever is erased while the file is worked through is not taken for somebody new with their address', async () => {
  const [log, data] = [new MemoryEventLog(), new MemoryPersonalData()];
  const steps = [
    ['plan', plan],
    ['storeFile', { fileId: 'f' }],
    ['noteChecked', read],
    ['start', { startedBy: 'rita' }],
  ] as const;
  for (const [name, command] of steps) await execute(log, invitationBatch, 'b', name, command as never, { ...asked, commandId: name });
  const candidates = new Candidates(data.addresses);
  const [ana, ben] = [await candidates.withAddress('ana@x.org'), await candidates.withAddress('ben@x.org')];
  const whose = new Map([
    [2, ana],
    [3, ben],
  ]);
  const people = { of: async () => whose };
  const files = {
    // erased when the file has been read already
    read: async () => {
      await data.erasures.erase({ person: ana });
      return new TextEncoder().encode('email\nana@x.org\nben@x.org\n');
    },
  };
  const inviter = new BatchInviter(log, data.sealer, data.erasures, files as never, people as never, candidates);
  const context = { clock: { now: () => now }, id: 'job', progress: () => undefined, signal: new AbortController().signal };
  await inviter.run({ batchId: 'b' }, context as unknown as JobContext);
  expect(await stateOf(log, invitationBatch, 'b')).toMatchObject({ status: 'completed', invited: 1, skipped: 1 });
  expect(await eventsOf(log, invitationStream, invitationIdOf('acme', 'hello', ben))).toHaveLength(1);
  expect(await candidates.find('ana@x.org')).toBeUndefined();
});
