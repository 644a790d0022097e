import { type ServiceName, services } from '@candor/contracts';
import type { CommitDocument } from '@candor/platform';
import { eventually } from '@candor/testing';
import { expect } from '@jest/globals';
import type { Installation } from './installation.ts';

export const readers: readonly ServiceName[] = ['scheduling', 'interviews', 'analytics'];
const availability = { stream: /^scheduling\/availability\// };

/** Everything that was set off has been done: all logs read to their ends, all jobs run. */
export async function settled(installation: Installation): Promise<void> {
  const commitsOf = (service: ServiceName) => installation.database(service).collection<CommitDocument>('commits');
  await eventually(
    async () => {
      const sent = await commitsOf('scheduling').countDocuments(availability);
      for (const service of services) {
        const database = installation.database(service);
        if (readers.includes(service)) expect([service, await commitsOf(service).countDocuments(availability)]).toEqual([service, sent]);
        expect([service, await commitsOf(service).countDocuments({ pos: null })]).toEqual([service, 0]);
        const last = await commitsOf(service)
          .find({ pos: { $gt: 0 } })
          .sort({ pos: -1 })
          .limit(1)
          .next();
        const end = last ? (last.pos ?? 0) + last.to - last.from : 0;
        const behind = { position: { $lt: end }, replacedBy: { $exists: false } };
        expect([service, await database.collection('checkpoints').find(behind).toArray()]).toEqual([service, []]);
        const jobs = database.collection('pending_jobs').find({ repeats: { $exists: false } });
        expect([service, await jobs.toArray()]).toEqual([service, []]);
      }
    },
    { within: 600_000, every: 250, what: 'every service reading every log to its end' },
  );
}
