import { services } from '@candor/contracts';
import {
  advanceClock,
  ClockRefused,
  livingFollowers,
  logsReader,
  names,
  nextDue,
  RedisDoorbell,
  type ServiceModule,
  standing,
} from '@candor/platform';
import { type Installation, OperatorProblem } from '../operating/installation.ts';
import { table } from '../operating/table.ts';
import { parseMove } from './duration.ts';

/** What of an installation these commands need. */
export interface ClockedInstallation extends Pick<Installation, 'client' | 'database'> {
  readonly config: Pick<Installation['config'], 'prefix' | 'redisUrl'>;
}

type Say = (line: string) => void;

/** `clock advance <duration or instant>`. `modules`: every service, for what each receives. Throws {@link OperatorProblem}. */
export async function advance(installation: ClockedInstallation, by: string, modules: readonly ServiceModule[], say: Say): Promise<void> {
  const shared = sharedDatabase(installation);
  const readers = modules.map(({ service, receives }) => ({ service, receives, database: installation.database(service) }));
  const { redisUrl, prefix } = installation.config;
  const doorbell = new RedisDoorbell(redisUrl, names.clockDoorbell(prefix));
  await forPeople(async () => {
    const from = (await standing(shared)).instant;
    const to = parseMove(by, from);
    const started = performance.now();
    say(`from ${from} to ${to}`);
    const stops = await advanceClock({
      installation: shared,
      services: services.map((service) => installation.database(service)),
      to,
      logsRead: logsReader(readers),
      doorbell,
      stopsAt: ({ at, jobs }) => say(`  ${at}  ${jobs.join(', ')}`),
      waitingFor: (what) => say(`  waiting for ${what}`),
    });
    say(
      `the clock stands at ${to}; ${stops === 0 ? 'no job was due' : `it stopped ${times(stops)}`} on its way (${((performance.now() - started) / 1_000).toFixed(1)} s)`,
    );
  }).finally(() => doorbell.close());
}

/** `clock show` */
export async function show(installation: ClockedInstallation, say: Say): Promise<void> {
  const shared = sharedDatabase(installation);
  await forPeople(async () => {
    const clock = await standing(shared);
    say(`the clock stands at ${clock.instant}, ${clock.step === 0 ? 'never moved' : `moved ${times(clock.step)}`}`);
    const followers = await livingFollowers(shared);
    if (followers.length === 0) say('no service is running');
    for (const { service, step, instant } of followers) if (step < clock.step) say(`  ${service} is still at ${instant}`);
    const due = await Promise.all(
      services.map(async (service) => ({ service, next: await nextDue(installation.database(service), clock.instant) })),
    );
    const rows = due.flatMap(({ service, next }) => (next ? [[next.at, service, next.jobs.join(', ')]] : []));
    say(rows.length > 0 ? table(['next jobs', 'service', ''], rows.sort()) : 'no jobs are scheduled');
  });
}

const sharedDatabase = ({ client, config }: ClockedInstallation) => client.db(names.installationDatabase(config.prefix));

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

async function forPeople(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    throw failure instanceof ClockRefused ? new OperatorProblem(failure.message) : failure;
  }
}
