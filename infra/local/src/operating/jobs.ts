import type { ServiceName } from '@candor/contracts';
import { KeptJobs, type OperatedService } from '@candor/platform';
import { type Installation, OperatorProblem } from './installation.ts';
import { table } from './table.ts';

type Say = (line: string) => void;

export async function listFailedJobs(installation: Installation, services: readonly ServiceName[], say: Say): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const service of services)
    for (const { key, failedAt, attempts, reason } of await new KeptJobs(installation.database(service)).list())
      rows.push([service, key, failedAt, attempts, reason.slice(0, 120)]);
  if (rows.length === 0) return say('No job has failed.');
  say(table(['service', 'job', 'failed at', 'attempts', 'why'], rows));
  say('\nTry one again: `npm run candor -- jobs retry <service> <job>`; forget it: `jobs drop <service> <job>`.');
}

/** At once by the service's clock, which may be a test clock. */
export async function retryJob({ module, storage }: OperatedService, key: string, say: Say): Promise<void> {
  if (!(await new KeptJobs(storage.database).retry(key, storage.clock.now()))) throw noSuchJob(module.service, key);
  say(`${key} is tried again.`);
}

export async function dropJob(installation: Installation, service: ServiceName, key: string, say: Say): Promise<void> {
  if (!(await new KeptJobs(installation.database(service)).drop(key))) throw noSuchJob(service, key);
  say(`${key} is forgotten.`);
}

const noSuchJob = (service: string, key: string) =>
  new OperatorProblem(`${service} has no failed job "${key}". See \`npm run candor -- jobs failed\`.`);
