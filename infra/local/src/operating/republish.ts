import type { ServiceName } from '@candor/contracts';
import { type PublisherDocument, republish } from '@candor/platform';
import { type Installation, OperatorProblem } from './installation.ts';

export async function republishFrom(
  installation: Installation,
  service: ServiceName,
  from: number,
  say: (line: string) => void,
): Promise<void> {
  const checkpoints = installation.database(service).collection<PublisherDocument>('checkpoints');
  if (!(await republish(checkpoints, from)))
    throw new OperatorProblem(`${service} has never published anything, so there is nothing to publish again.`);
  say(`${service} publishes everything from position ${from} on again. Receivers know what they have, so nothing happens twice.`);
}
