import { KeptJobs, type OperatedService } from '@candor/platform';
import { table } from './table.ts';

/** How a service is doing, from its data alone. */
export interface ServiceReport {
  readonly service: string;
  readonly head: number;
  readonly pending: number;
  readonly oldestPendingSeconds: number;
  /** Position up to which commits were published; undefined when nothing ever was. */
  readonly published: number | undefined;
  readonly unreadableMessages: number;
  readonly failedJobs: number;
  readonly handlers: readonly {
    readonly handler: string;
    readonly events: number;
    readonly seconds: number;
    readonly parkedStreams: number;
    readonly rebuild: string | undefined;
  }[];
}

export async function report({ module, storage, handlers }: OperatedService): Promise<ServiceReport> {
  const { database, clock, log } = storage;
  const [oldest] = await log.commits.find({ pos: null }).sort({ at: 1 }).limit(1).project<{ at: string }>({ at: 1 }).toArray();
  const publisher = await database.collection<{ _id: string; position: number }>('checkpoints').findOne({ _id: 'publisher' });
  const { head, handlers: followers } = await handlers.status();
  return {
    service: module.service,
    head,
    pending: await log.commits.countDocuments({ pos: null }),
    oldestPendingSeconds: oldest ? Math.max(0, (Date.parse(clock.now()) - Date.parse(oldest.at)) / 1_000) : 0,
    published: publisher?.position,
    unreadableMessages: await database.collection('unreadable_messages').countDocuments(),
    failedJobs: (await new KeptJobs(database).list(1_000)).length,
    handlers: followers.map(({ handler, events, seconds, parkedStreams, rebuild }) => ({
      handler,
      events,
      seconds,
      parkedStreams,
      rebuild: rebuild && `version ${rebuild.version}, generation ${rebuild.generation}: ${rebuild.position} of ${head}`,
    })),
  };
}

export function statusText(reports: readonly ServiceReport[]): string {
  const logs = reports.map((it) => [
    it.service,
    it.head,
    it.published ?? 'never',
    it.pending,
    Math.round(it.oldestPendingSeconds),
    it.unreadableMessages,
    it.failedJobs,
  ]);
  const handlers = reports.flatMap(({ service, handlers }) =>
    handlers.map((it) => [`${service} ${it.handler}`, it.events, Math.round(it.seconds), it.parkedStreams, it.rebuild ?? '']),
  );
  const parked = reports.some(({ handlers }) => handlers.some(({ parkedStreams }) => parkedStreams > 0));
  return [
    table(['service', 'last position', 'published', 'pending', 'oldest s', 'unreadable', 'failed jobs'], logs),
    '',
    handlers.length > 0 ? table(['handler', 'behind', 'seconds', 'parked', 'rebuild'], handlers) : 'No projections or reactors yet.',
    ...(parked ? ['', 'Parked streams wait for somebody: see `npm run candor -- parked list`.'] : []),
    ...(reports.some(({ failedJobs }) => failedJobs > 0) ? ['', 'Failed jobs are kept: see `npm run candor -- jobs failed`.'] : []),
  ].join('\n');
}
