import { type CommandsOf, type Commit, type EventMeta, type RejectionOf, type StreamDefinition, streamId } from '@candor/contracts';
import { canonical } from './canonical.ts';
import { decode, encode } from './codec.ts';
import { type CommandContext, type Decider, type Decision, evolve, isRejected, type Rejected } from './decider.ts';
import type { NewEventOf } from './event.ts';
import { ConcurrencyConflict, type EventLog, type StreamVersion } from './event-log.ts';

export interface Accepted {
  readonly accepted: true;
  readonly stream: string;
  readonly version: StreamVersion;
  /** How many events it appended: none when there was nothing to do. */
  readonly events: number;
}

export type Outcome<Code extends string = string> = Accepted | (Rejected<Code> & { readonly accepted: false });

export interface ExecuteOptions {
  /** The version the asker has seen (If-Match); a conflict is then theirs and is not retried. */
  readonly expected?: number | undefined;
  readonly attempts?: number | undefined;
}

/**
 * Load → decide → append. Retries on a conflict with a fresh state, carries a command id out once, and returns a rejection
 * as a value. Throws {@link ConcurrencyConflict} when `expected` is not met or all attempts were lost.
 */
export async function execute<State, S extends StreamDefinition, K extends keyof CommandsOf<S> & string>(
  log: EventLog,
  decider: Decider<State, S>,
  subject: string,
  name: K,
  command: CommandsOf<S>[K],
  context: CommandContext,
  options: ExecuteOptions = {},
): Promise<Outcome<RejectionOf<S>>> {
  const outcome = await executeTogether(
    log,
    { it: { decider, subject } },
    { name, command },
    ({ it }) => {
      const decision = decider.decide[name](it, command, { ...context, subject }) as Decision<S>;
      return isRejected(decision) ? decision : { it: decision };
    },
    context,
    { attempts: options.attempts, expected: options.expected === undefined ? undefined : { it: options.expected } },
  );
  if (!outcome.accepted) return outcome as Rejected<RejectionOf<S>> & { accepted: false };
  const { it } = outcome.streams;
  return { accepted: true, ...it };
}

// biome-ignore lint/suspicious/noExplicitAny: participants have different states and streams
type Participants = Readonly<Record<string, { readonly decider: Decider<any, any>; readonly subject: string }>>;
type States<P extends Participants> = {
  readonly [K in keyof P]: P[K]['decider'] extends Decider<infer State, never> ? State : P[K]['decider']['initial'];
};
type Events<P extends Participants> = { readonly [K in keyof P]?: readonly NewEventOf<P[K]['decider']['stream']>[] };

export type JointOutcome<P extends Participants> =
  | { readonly accepted: true; readonly streams: { readonly [K in keyof P]: Omit<Accepted, 'accepted'> } }
  | (Rejected & { readonly accepted: false });

/**
 * One decision over several streams, appended in one commit or not at all. Streams that it declares and does not write to are
 * asserted to be unchanged. `request` is what was asked, for telling a retry from another request with the same id.
 */
export async function executeTogether<P extends Participants>(
  log: EventLog,
  participants: P,
  request: unknown,
  decide: (states: States<P>) => Events<P> | Rejected,
  context: CommandContext,
  options: {
    readonly expected?: { readonly [K in keyof P]?: number | undefined } | undefined;
    readonly attempts?: number | undefined;
    /** What was asked says nothing of which streams take part: a retry for which others were found is a retry all the same. */
    readonly streamsMayDiffer?: boolean | undefined;
  } = {},
): Promise<JointOutcome<P>> {
  const names = Object.keys(participants) as (keyof P & string)[];
  const ids = Object.fromEntries(names.map((name) => [name, idOf(participants, name)])) as Record<keyof P & string, string>;
  const body = canonical({ request, streams: options.streamsMayDiffer ? undefined : ids });
  const attempts = options.attempts ?? 20;
  for (let attempt = 1; ; attempt++) {
    const slices = await Promise.all(names.map(async (name) => ({ name, ...(await log.readStream(ids[name])) })));
    const done = slices.find(({ commits }) => commits.some(({ commitId }) => commitId === context.commandId));
    const earlier = done && (await log.findCommit(ids[done.name], context.commandId, body));
    if (earlier) return repeatedOutcome(ids, context.commandId, slices);
    for (const { name, version } of slices) {
      const expected = options.expected?.[name];
      if (expected !== undefined && expected !== version) throw new ConcurrencyConflict(ids[name], expected, version);
    }
    const states = Object.fromEntries(slices.map((slice) => [slice.name, stateOf(participants, slice)])) as States<P>;
    const decision = decide(states);
    if (isRejected(decision)) return { accepted: false, ...decision };
    const writes = slices.map(({ name, version }) => ({
      stream: ids[name],
      expected: version,
      events: ((decision as Events<P>)[name] ?? []).map((event) => encode(participantOf(participants, name).decider.stream, event)),
    }));
    if (writes.every(({ events }) => events.length === 0))
      return { accepted: true, streams: summary(names, (name) => ({ stream: ids[name], version: versionOf(slices, name), events: 0 })) };
    try {
      const appended = await log.append({ id: context.commandId, at: context.now, meta: metaOf(context), body, writes });
      return {
        accepted: true,
        streams: summary(names, (name) => ({
          stream: ids[name],
          version: appended.versions[ids[name]] ?? versionOf(slices, name),
          events: writes.find(({ stream }) => stream === ids[name])?.events.length ?? 0,
        })),
      };
    } catch (failure) {
      if (!(failure instanceof ConcurrencyConflict) || options.expected !== undefined || attempt >= attempts) throw failure;
    }
  }
}

type Slices = readonly { readonly name: string; readonly version: StreamVersion; readonly commits: readonly Commit[] }[];

const participantOf = <P extends Participants>(participants: P, name: keyof P & string): P[keyof P & string] =>
  participants[name] as P[keyof P & string];

const idOf = <P extends Participants>(participants: P, name: keyof P & string): string => {
  const { decider, subject } = participantOf(participants, name);
  return streamId(decider.stream as StreamDefinition, subject);
};

function stateOf<P extends Participants>(participants: P, slice: Slices[number]): unknown {
  const { decider } = participantOf(participants, slice.name);
  const events = slice.commits.flatMap((commit) => decode(decider.stream as StreamDefinition, commit, 0));
  return evolve(decider, decider.initial, events);
}

const versionOf = (slices: Slices, name: string): StreamVersion => slices.find((slice) => slice.name === name)?.version as StreamVersion;

function summary<P extends Participants>(
  names: readonly (keyof P & string)[],
  of: (name: keyof P & string) => Omit<Accepted, 'accepted'>,
): { readonly [K in keyof P]: Omit<Accepted, 'accepted'> } {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as { [K in keyof P]: Omit<Accepted, 'accepted'> };
}

function repeatedOutcome<P extends Participants>(
  ids: Record<keyof P & string, string>,
  commandId: string,
  slices: Slices,
): JointOutcome<P> {
  const names = Object.keys(ids) as (keyof P & string)[];
  return {
    accepted: true,
    streams: summary<P>(names, (name) => {
      const commit = slices.find((slice) => slice.name === name)?.commits.find(({ commitId }) => commitId === commandId);
      return {
        stream: ids[name],
        version: (commit?.to as StreamVersion | undefined) ?? versionOf(slices, name),
        events: commit?.events.length ?? 0,
      };
    }),
  };
}

const metaOf = (context: CommandContext): EventMeta => ({
  occurredAt: context.occurredAt ?? context.now,
  actor: context.actor,
  ...(context.organization === undefined ? {} : { organization: context.organization }),
  correlation: context.correlation,
  causation: context.causation,
  ...(context.trace === undefined ? {} : { trace: context.trace }),
  origin: context.origin ?? 'live',
});
