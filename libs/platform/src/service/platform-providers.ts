import type { StreamDefinition } from '@candor/contracts';
import type { Provider, Type } from '@nestjs/common';
import { Links } from '../auth/links.ts';
import { openBlobs } from '../blobs/grid-fs-blobs.ts';
import { eraseBlobs, eraseParkedErrors } from '../erasing/default-erasers.ts';
import { ERASERS, ERASURES, type Eraser, type HoldsOfPeople } from '../erasing/erasers.ts';
import { HeldHere } from '../held/held-here.ts';
import { Commands } from '../http/commands.ts';
import type { BullJobs } from '../jobs/bull-jobs.ts';
import type { HandledJob } from '../jobs/handle.ts';
import { RECEIVE_COMMITS } from '../kafka/receiving.ts';
import { RepublishAnswers } from '../kafka/republish-answers.ts';
import type { ServiceKafka } from '../kafka/service-kafka.ts';
import { Visits } from '../limits/visits.ts';
import { Hints } from '../live/hints.ts';
import { LocalMailbox } from '../mail/local-mailbox.ts';
import type { Mail } from '../mail/open-mail.ts';
import { ServiceOperator } from '../operating/service-operator.ts';
import { Rows } from '../projecting/rows.ts';
import type { Handlers } from '../reacting/open-handlers.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { ServiceConfig } from './config.ts';
import type { Logger } from './logging.ts';
import type { Storage } from './open-storage.ts';
import {
  ADDRESSES,
  BLOBS,
  CLOCK,
  DATABASE,
  EVENT_LOG,
  JOB_QUEUE,
  LOGGER,
  MAILER,
  SEALER,
  SERVICE_CONFIG,
  TELEMETRY,
  WAIT_FOR,
} from './tokens.ts';

export interface Parts {
  readonly config: ServiceConfig;
  readonly logger: Logger;
  readonly telemetry: Telemetry;
  readonly storage: Storage;
  readonly kafka: ServiceKafka;
  readonly mail: Mail;
  readonly jobs: BullJobs;
  readonly handlers: Handlers;
  readonly visits: Visits;
  readonly hints: Hints;
  readonly operator: ServiceOperator;
  /** The service's own. */
  readonly streams: readonly StreamDefinition[];
  /** Those of the service's own. */
  readonly erasers: readonly Type<HoldsOfPeople>[];
}

/** What a service's own classes can have injected. */
export async function platformProviders({
  config,
  logger,
  telemetry,
  storage,
  kafka,
  mail,
  jobs,
  handlers,
  visits,
  hints,
  operator,
  streams,
  erasers,
}: Parts): Promise<readonly Provider[]> {
  const { database, clock, personalData } = storage;
  const blobs = await openBlobs(database, personalData.ring);
  const values: readonly (readonly [symbol | Type, unknown])[] = [
    [SERVICE_CONFIG, config],
    [LOGGER, logger],
    [TELEMETRY, telemetry],
    [DATABASE, database],
    [EVENT_LOG, storage.log.log],
    [CLOCK, clock],
    [SEALER, personalData.sealer],
    [ADDRESSES, personalData.addresses],
    [Links as Type, new Links(config.masterKey)],
    [BLOBS, blobs],
    [MAILER, mail.mailer],
    [LocalMailbox as unknown as Type, mail.mailbox],
    [JOB_QUEUE, jobs],
    [ERASURES, personalData.erasures],
    [RECEIVE_COMMITS, storage.log.log],
    [RepublishAnswers as Type, kafka.answers],
    [Rows as Type, handlers.rows],
    [Visits as unknown as Type, visits],
    [Hints as unknown as Type, hints],
    [ServiceOperator as Type, operator],
    [WAIT_FOR, handlers.waitFor],
  ];
  const erasing = allErasers([eraseParkedErrors(database), eraseBlobs(blobs), mail.erase], erasers);
  const heldHere = {
    provide: HeldHere,
    useFactory: (...holders: HoldsOfPeople[]) => new HeldHere({ config, database, sealer: personalData.sealer, streams, holders }),
    inject: [...erasers],
  };
  return [Commands, erasing, heldHere, ...values.map(([provide, useValue]) => ({ provide, useValue }))];
}

const allErasers = (everywhere: readonly Eraser[], own: readonly Type<HoldsOfPeople>[]): Provider => ({
  provide: ERASERS,
  useFactory: (...holders: HoldsOfPeople[]): readonly Eraser[] => [
    ...everywhere,
    ...holders.map(
      (holder): Eraser =>
        (scope) =>
          holder.erase(scope),
    ),
  ],
  inject: [...own],
});

/** The classes that do jobs, each once. */
export const jobClasses = (jobs: readonly HandledJob[]): readonly Type[] => [
  ...new Set(jobs.flatMap(({ by }) => (typeof by === 'function' ? [by as Type] : []))),
];
