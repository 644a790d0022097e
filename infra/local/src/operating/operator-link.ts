import type { Instant } from '@candor/contracts';
import { clocksOf, Links, names, systemClock } from '@candor/platform';
import { type Installation, OperatorProblem } from './installation.ts';

export interface OperatorLinkWanted {
  /** Whose name stands beside what is done with it. */
  readonly by: string;
  readonly hours: number;
}

/**
 * A link to the operator's page, of an operator who has the installation's master key. No person and no organization stands
 * behind it: it opens what is for operators, and nothing else. Good by the installation's clock, which may stand still.
 */
export async function operatorLink(
  { client, config }: Pick<Installation, 'client' | 'config'>,
  { by, hours }: OperatorLinkWanted,
): Promise<{ readonly address: string; readonly expiresAt: Instant }> {
  const name = by.trim();
  if (name === '') throw new OperatorProblem('Say whom the link is for: `--by <name>`.');
  const test = await clocksOf(client.db(names.installationDatabase(config.prefix))).findOne({ _id: 'clock' });
  const now = test?.instant ?? systemClock.now();
  const expiresAt = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
  const token = await new Links(config.masterKey).sign({ purpose: 'operator', subject: name, person: `operator-${name}`, expiresAt });
  return { address: `${config.baseUrl}/l/${token}`, expiresAt };
}
