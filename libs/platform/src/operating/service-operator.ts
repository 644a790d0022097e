import type { FailedJobView, ParkedStreamView, RebuildAskedView, ReplayedView, ReplayWanted, ServiceReport } from '@candor/contracts';
import type { Page, Paging } from '../http/paging.ts';
import { Problem } from '../http/problem.ts';
import { KeptJobs } from '../jobs/kept-jobs.ts';
import { type Parked, ReplayedMeanwhile, withoutPersonal } from '../projecting/parked.ts';
import { OtherRows, UnknownHandler } from '../projecting/parking.ts';
import type { Replayed } from '../projecting/replay.ts';
import type { Logger } from '../service/logging.ts';
import { type Reporting, serviceReport } from './service-report.ts';

export type OperatorParts = Reporting & { readonly logger: Pick<Logger, 'info'> };

/** Why an operator's request is refused, with its status. */
export const operatorRejections = {
  unknown_handler: 404,
  not_parked: 404,
  unknown_job: 404,
  unknown_projection: 404,
  other_rows: 409,
  replayed_meanwhile: 409,
} as const;

/**
 * What an operator does about a service that runs, on the page or with whatever asks its API. `by`: who does it, for the
 * service's log. Nothing is given up here: dropping is for the command line.
 */
export class ServiceOperator {
  constructor(private readonly parts: OperatorParts) {}

  report(): Promise<ServiceReport> {
    return serviceReport(this.parts);
  }

  async parked({ limit, cursor }: Paging): Promise<Page<ParkedStreamView>> {
    const { parked, next } = await this.parts.handlers.parking.list({ limit, ...(cursor === undefined ? {} : { after: cursor }) });
    return { items: parked.map(parkedView), next: next ?? null };
  }

  /** Throws {@link Problem} `unknown_handler`, `not_parked`, `other_rows`, or `replayed_meanwhile` when somebody else is at it. */
  async replay({ handler, stream }: ReplayWanted, by: string): Promise<ReplayedView> {
    const { parking } = this.parts.handlers;
    const replayed = await asProblem(async () => {
      if (!(await parking.find(handler, stream))) throw refused('not_parked', `${stream} is not parked for ${handler}.`);
      return parking.replay(handler, stream);
    });
    const { commits, parked } = replayed;
    this.parts.logger.info({ by, handler, stream, commits, failsAt: parked?.from }, 'an operator had a parked stream replayed');
    return replayedView(replayed);
  }

  async failedJobs(limit: number): Promise<readonly FailedJobView[]> {
    const jobs = await new KeptJobs(this.parts.storage.database).list(limit);
    return jobs.map(({ key, queue, job, id, reason, failedAt, attempts, repeated }) => ({
      key,
      queue,
      job,
      id,
      reason: withoutPersonal(reason),
      failedAt,
      attempts,
      repeated,
    }));
  }

  /** With all its attempts, at once. Throws {@link Problem} `unknown_job`. */
  async retry(key: string, by: string): Promise<void> {
    const { database, clock } = this.parts.storage;
    if (!(await new KeptJobs(database).retry(key, clock.now())))
      throw refused('unknown_job', 'No job of that key has failed, or it is being tried again already.');
    this.parts.logger.info({ by, job: key }, 'an operator has a failed job tried again');
  }

  /** Asked for twice it is built once: whoever asks while rows are being built waits for those. Throws {@link Problem} `unknown_projection`. */
  async rebuild(projection: string, by: string): Promise<RebuildAskedView> {
    const { module, handlers, logger } = this.parts;
    const names = module.projections.map(({ name }) => name);
    if (!names.includes(projection))
      throw refused('unknown_projection', `There is no projection ${projection}; there are: ${names.join(', ') || 'none'}.`);
    const { handlers: all } = await handlers.status();
    const now = all.find(({ handler }) => handler === `projection:${projection}`);
    if (!now?.rebuild && !now?.asked) {
      await handlers.requestRebuild(projection, by);
      logger.info({ by, projection }, 'an operator has rows built anew');
    }
    return { projection, generation: now?.rows?.generation ?? 0 };
  }
}

const refused = (code: keyof typeof operatorRejections, detail: string): Problem => new Problem(operatorRejections[code], code, { detail });

async function asProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    if (failure instanceof UnknownHandler) throw refused('unknown_handler', failure.message);
    if (failure instanceof OtherRows) throw refused('other_rows', failure.message);
    if (failure instanceof ReplayedMeanwhile)
      throw refused('replayed_meanwhile', 'Somebody else is replaying this stream. Look at what is parked again.');
    throw failure;
  }
}

const parkedView = ({ handler, stream, from, to, commits, attempts, parkedAt, error }: Parked): ParkedStreamView => ({
  handler,
  stream,
  from,
  to,
  commits,
  attempts,
  parkedAt,
  error,
});

const replayedView = ({ commits, parked }: Replayed): ReplayedView => ({
  commits,
  stillFails: parked ? { version: parked.from, error: parked.error } : null,
});
