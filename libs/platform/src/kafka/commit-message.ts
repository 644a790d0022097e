import { Commit, type ServiceName, streamKind, streamService } from '@candor/contracts';
import type { KafkaMessage, Message } from 'kafkajs';
import type { Encoded } from './runs.ts';

/** Where the publisher began to fill the topic, for readers to see whether they have missed some of it. */
export interface Generation {
  readonly generation: number;
  /** Offset of the generation's first message in this partition. */
  readonly start: number;
}

export interface MessageParts {
  readonly partition: number;
  readonly position?: number | undefined;
  readonly trace?: string | undefined;
  readonly generation?: Generation | undefined;
}

export type OutgoingMessage = Message & { readonly value: Buffer };

export const toMessage = (
  { commit: { stream, to, commitId, events }, value }: Encoded<Commit>,
  { partition, position, trace, generation }: MessageParts,
): OutgoingMessage => ({
  key: stream,
  value,
  partition,
  headers: {
    'commit-id': commitId,
    version: String(to),
    schema: [...new Set(events.map(({ type, schema }) => `${type}:${schema}`))].join(','),
    ...(position === undefined ? {} : { position: String(position) }),
    ...(trace === undefined ? {} : { traceparent: trace }),
    ...(generation === undefined ? {} : { generation: String(generation.generation), 'generation-start': String(generation.start) }),
  },
});

export type ReadMessage =
  | { readonly read: 'commit'; readonly commit: Commit; readonly trace: string | undefined; readonly message: KafkaMessage }
  | { readonly read: 'ignored' }
  | { readonly read: 'unreadable'; readonly reason: string; readonly message: KafkaMessage };

/** What a message on `owner`'s topic is to a service that receives streams of these `kinds`. */
export function readMessage(message: KafkaMessage, owner: ServiceName, kinds: ReadonlySet<string>): ReadMessage {
  const unreadable = (reason: string): ReadMessage => ({ read: 'unreadable', reason, message });
  const body = parseJson(message.value);
  const parsed = Commit.safeParse(body);
  if (!parsed.success)
    return unreadable(`not a commit: ${parsed.error.issues.map(({ path, message: said }) => `${path.join('.')} ${said}`).join('; ')}`);
  const { data } = parsed;
  if (streamService(data.stream) !== owner) return unreadable(`claims the stream ${data.stream}, which ${owner} does not own`);
  if (data.to !== data.from + data.events.length - 1)
    return unreadable(`has ${data.events.length} events for versions ${data.from} to ${data.to}`);
  if (!kinds.has(streamKind(data.stream))) return { read: 'ignored' };
  // Events as they came: members that this program does not know yet are kept.
  const commit: Commit = { ...data, events: (body as Commit).events };
  return { read: 'commit', commit, trace: header(message, 'traceparent'), message };
}

export function generationOf(message: KafkaMessage): Generation | undefined {
  const generation = Number(header(message, 'generation') ?? Number.NaN);
  const start = Number(header(message, 'generation-start') ?? Number.NaN);
  return Number.isSafeInteger(generation) && Number.isSafeInteger(start) ? { generation, start } : undefined;
}

function header(message: KafkaMessage, name: string): string | undefined {
  const value = message.headers?.[name];
  return value === undefined || Array.isArray(value) ? undefined : value.toString();
}

function parseJson(value: Buffer | null): unknown {
  try {
    return value === null ? undefined : JSON.parse(value.toString('utf8'));
  } catch {
    return undefined;
  }
}
