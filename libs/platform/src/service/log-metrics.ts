import type { mongo } from 'mongoose';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { PublisherDocument } from '../kafka/publication.ts';
import type { ServiceKafka } from '../kafka/service-kafka.ts';
import type { ServiceLog } from '../log/open-log.ts';

export interface LogMetricsParts {
  readonly registry: Registry;
  readonly log: ServiceLog;
  readonly database: mongo.Db;
  readonly kafka: ServiceKafka;
}

type Figures = Readonly<Record<keyof typeof gauges, number>>;

const gauges = {
  position: 'The last position given out.',
  epoch: 'Epoch of the last leader.',
  unpublished_events: 'Events that have a position and that the publisher has not passed yet.',
  pending_commits: 'Commits without a position.',
  pending_seconds: 'Age of the oldest commit without a position.',
  gaps: 'Streams of other services with commits missing here.',
} as const;

/** How the log and its way to the other services are, read when somebody asks for the metrics. */
export function logMetrics(parts: LogMetricsParts): void {
  const registers = [parts.registry];
  let read: { readonly at: number; readonly figures: Promise<Figures> } | undefined;
  const figures = () => {
    if (!read || performance.now() - read.at > 500) read = { at: performance.now(), figures: figuresOf(parts) };
    return read.figures;
  };
  for (const [name, help] of Object.entries(gauges) as [keyof Figures, string][])
    new Gauge({
      name: `candor_log_${name}`,
      help,
      registers,
      async collect() {
        this.set((await figures())[name]);
      },
    });
  countKafka(parts);
}

async function figuresOf({ log, database, kafka }: LogMetricsParts): Promise<Figures> {
  const [sequencer, publisher, oldest, pending] = await Promise.all([
    log.seq.findOne({ _id: 'sequencer' }),
    database.collection<PublisherDocument>('checkpoints').findOne({ _id: 'publisher' }),
    log.commits.findOne({ pos: null }, { sort: { at: 1 }, projection: { at: 1 } }),
    log.commits.countDocuments({ pos: null }),
  ]);
  const position = sequencer?.pos ?? 0;
  return {
    position,
    epoch: sequencer?.epoch ?? 0,
    unpublished_events: Math.max(0, position - (publisher?.position ?? 0)),
    pending_commits: pending,
    pending_seconds: oldest ? Math.max(0, (Date.now() - Date.parse(oldest.at)) / 1_000) : 0,
    gaps: kafka.requester.open,
  };
}

function countKafka({ registry, kafka: { counts } }: LogMetricsParts): void {
  const registers = [registry];
  const { joined: _, lastPublished: __, ...others } = counts;
  for (const what of Object.keys(others) as (keyof typeof others)[])
    new Counter({
      name: `candor_kafka_${what.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_total`,
      help: `${what}, since the process began.`,
      registers,
      collect() {
        this.reset();
        this.inc(counts[what]);
      },
    });
  new Gauge({
    name: 'candor_kafka_joined',
    help: 'Whether this process is in its consumer group.',
    registers,
    collect() {
      this.set(counts.joined ? 1 : 0);
    },
  });
}
