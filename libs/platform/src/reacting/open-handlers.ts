import type { AnyProjection, EventLog, Reactor } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import type { Registry } from 'prom-client';
import type { Hints } from '../live/hints.ts';
import type { Follower } from '../log/follower.ts';
import type { SequenceDocument } from '../log/sequencer.ts';
import { Catalog, type RowsPlace, type RowsRequest } from '../projecting/catalog.ts';
import { targetOf } from '../projecting/generation.ts';
import { handlerGauges, handlerReports } from '../projecting/handler-metrics.ts';
import { type Lag, lagOf } from '../projecting/lag.ts';
import { prepareParked } from '../projecting/parked.ts';
import { Parking } from '../projecting/parking.ts';
import { Progress } from '../projecting/progress.ts';
import { Projector } from '../projecting/projector.ts';
import { type Arrival, ReadYourWrites } from '../projecting/read-your-writes.ts';
import { Rebuild } from '../projecting/rebuild.ts';
import { Rows } from '../projecting/rows.ts';
import type { Logger } from '../service/logging.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { Means } from './carry-out.ts';
import { ReactorRunner } from './reactor-runner.ts';

export interface HandlerSettings extends Means {
  readonly db: mongo.Db;
  readonly log: EventLog;
  readonly seq: mongo.Collection<SequenceDocument>;
  readonly projections: readonly AnyProjection[];
  readonly reactors: readonly Reactor[];
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly registry: Registry;
  readonly telemetry: Telemetry;
  readonly hints?: Pick<Hints, 'tell'>;
  readonly retries?: { readonly attempts: number; readonly milliseconds: number };
}

export interface HandlerStatus extends Lag {
  readonly handler: string;
  readonly parkedStreams: number;
  /** Of a projection: which rows are read; undefined while they are built for the first time. */
  readonly rows?: RowsPlace | undefined;
  /** Of a projection: how far its rebuild is, on the way to `head`. */
  readonly rebuild?: (RowsPlace & { readonly position: number }) | undefined;
  /** Of a projection: who has asked for new rows that nobody has begun with yet. */
  readonly asked?: RowsRequest | undefined;
}

export interface ServiceStatus {
  readonly head: number;
  readonly handlers: readonly HandlerStatus[];
}

/** The projections and reactors of a service, at work while it leads and readable in every process. */
export interface Handlers {
  readonly rows: Rows;
  readonly parking: Parking;
  /** What the leader hands the log to. */
  readonly followers: readonly Follower[];
  waitFor(projection: string, stream: string, version: number, timeoutMilliseconds: number): Promise<Arrival>;
  /** The leader obeys within a second or two. Throws when there is no such projection. */
  requestRebuild(projection: string, by: string): Promise<void>;
  status(): Promise<ServiceStatus>;
}

export async function openHandlers(settings: HandlerSettings): Promise<Handlers> {
  const { db, log, seq, clock, projections, reactors, logger, registry } = settings;
  await prepareParked(db);
  const head = async () => (await seq.findOne({ _id: 'sequencer' }))?.pos ?? 0;
  const progress = new Progress();
  const parts = { ...settings, head, progress, reports: handlerReports(logger, registry) };
  const catalog = new Catalog(db, log);
  for (const projection of projections) await catalog.ensure(projection);
  const projectors = projections.map((projection) => new Projector(projection, catalog, parts));
  const runners = reactors.map((reactor) => new ReactorRunner(reactor, parts, settings));
  const all = [...projectors, ...runners];
  const parking = new Parking(all, parts);
  const reading = new ReadYourWrites(projections, { db, log, catalog, progress });
  const lags = async () => {
    const end = await head();
    return Object.fromEntries(await Promise.all(all.map(async (it) => [it.name, await lagOf(parts, await it.target(), end)] as const)));
  };
  handlerGauges(registry, { lags, parked: () => parking.counts() });
  return {
    rows: new Rows(db, catalog),
    parking,
    followers: [...projectors, ...runners, ...projectors.map((projector) => new Rebuild(projector, parts))],
    waitFor: (...asked) => reading.waitFor(...asked),
    requestRebuild: (projection, by) => catalog.request(projection, by, clock.now()),
    async status() {
      const [end, counts] = [await head(), await parking.counts()];
      const statusOf = async (it: Projector | ReactorRunner): Promise<HandlerStatus> => {
        const lag = await lagOf(parts, await it.target(), end);
        const basic = { handler: it.name, ...lag, parkedStreams: counts[it.name]?.streams ?? 0 };
        if (it instanceof ReactorRunner) return basic;
        const { rows, building, asked } = await catalog.places(it.projection.name);
        const position = building && (await lagOf(parts, targetOf(building), end)).position;
        return { ...basic, rows, rebuild: building && { ...building, position: position ?? 0 }, asked };
      };
      return { head: end, handlers: await Promise.all(all.map(statusOf)) };
    },
  };
}
