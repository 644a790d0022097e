import type { HandlerReport, ServiceReport } from '@candor/contracts';
import { table } from './table.ts';

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
  const handlers = reports.flatMap(({ service, head, handlers }) =>
    handlers.map((it) => [`${service} ${it.handler}`, it.events, Math.round(it.seconds), it.parkedStreams, rebuildText(it, head)]),
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

function rebuildText({ rebuild, asked }: HandlerReport, head: number): string {
  if (rebuild) return `version ${rebuild.version}, generation ${rebuild.generation}: ${rebuild.position} of ${head}`;
  return asked ? `asked for by ${asked.by}` : '';
}
