import type { HandlerReport, ServiceReport } from '@candor/contracts';
import { KeptJobs } from '../jobs/kept-jobs.ts';
import type { PublisherDocument } from '../kafka/publication.ts';
import type { HandlerStatus } from '../reacting/open-handlers.ts';
import type { OperatedService } from '../service/operate-service.ts';

/** What reports are made of: a service in an operator's hands, or one that runs. */
export type Reporting = Pick<OperatedService, 'module' | 'storage' | 'handlers'>;

/** How a service is doing, from its data alone. */
export async function serviceReport({ module, storage, handlers }: Reporting): Promise<ServiceReport> {
  const { database, clock, log } = storage;
  const [oldest] = await log.commits.find({ pos: null }).sort({ at: 1 }).limit(1).project<{ at: string }>({ at: 1 }).toArray();
  const publisher = await database.collection<PublisherDocument>('checkpoints').findOne({ _id: 'publisher' });
  const { head, handlers: followers } = await handlers.status();
  return {
    service: module.service,
    head,
    pending: await log.commits.countDocuments({ pos: null }),
    oldestPendingSeconds: oldest ? Math.max(0, (Date.parse(clock.now()) - Date.parse(oldest.at)) / 1_000) : 0,
    published: publisher?.position ?? null,
    unreadableMessages: await database.collection('unreadable_messages').countDocuments(),
    failedJobs: await new KeptJobs(database).count(),
    handlers: followers.map(handlerReport),
  };
}

const handlerReport = ({ handler, position, events, seconds, parkedStreams, rows, rebuild, asked }: HandlerStatus): HandlerReport => ({
  handler,
  position,
  events,
  seconds,
  parkedStreams,
  rows: rows ? { version: rows.version, generation: rows.generation } : null,
  rebuild: rebuild ? { version: rebuild.version, generation: rebuild.generation, position: rebuild.position } : null,
  asked: asked ?? null,
});
