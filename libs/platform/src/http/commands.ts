import { type CommandsOf, type StreamDefinition, streamId } from '@candor/contracts';
import { type Clock, type CommandContext, type Decider, type EventLog, execute } from '@candor/event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { demoTime } from '../clock/demo-time.ts';
import { CLOCK, EVENT_LOG, TELEMETRY } from '../service/tokens.ts';
import { currentTraceparent } from '../telemetry/active-span.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { CommandRequest } from './command-request.ts';
import { InTurn } from './in-turn.ts';
import { Problem } from './problem.ts';

/** What a command answers: where its stream is now. Hand `<stream>@<version>` to a query as `?after=`. */
export const CommandResult = z.object({ stream: z.string(), version: z.number().int() });
export type CommandResult = z.infer<typeof CommandResult>;

/** Carries out the commands of this service's streams on behalf of an HTTP request. */
@Injectable()
export class Commands {
  private readonly turns = new InTurn();

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TELEMETRY) private readonly telemetry: Telemetry,
  ) {}

  /** Throws {@link Problem} for a rejection, with the status that the stream declares for it. */
  async execute<State, S extends StreamDefinition, K extends keyof CommandsOf<S> & string>(
    decider: Decider<State, S>,
    subject: string,
    name: K,
    data: CommandsOf<S>[K],
    request: CommandRequest,
    options: Pick<CommandContext, 'occurredAt' | 'origin'> = {},
  ): Promise<CommandResult> {
    const { service, name: kind } = decider.stream;
    const outcome = await this.telemetry.span(
      `${service}/${kind} ${name}`,
      { parent: currentTraceparent() ?? request.trace },
      async ({ traceparent }) => {
        const stream = streamId(decider.stream, subject);
        const expected = await this.versionSeen(stream, request.expected);
        const context = this.contextOf({ ...request, trace: traceparent ?? request.trace }, options);
        return this.turns.take(stream, () => execute(this.log, decider, subject, name, data, context, { expected }));
      },
    );
    if (!outcome.accepted) throw rejection(decider.stream, outcome.rejected, outcome.detail);
    return { stream: outcome.stream, version: outcome.version };
  }

  /** For `executeTogether`, whose decisions span several streams. */
  contextOf(request: CommandRequest, options: Pick<CommandContext, 'occurredAt' | 'origin'> = {}): CommandContext {
    const { commandId, actor, organization, correlation, trace } = request;
    const origin = demoTime() === undefined ? {} : ({ origin: 'demo' } as const);
    return { commandId, now: this.clock.now(), actor, organization, correlation, causation: commandId, trace, ...origin, ...options };
  }

  private async versionSeen(stream: string, expected: CommandRequest['expected']): Promise<number | undefined> {
    if (expected !== '*') return expected;
    const { version } = await this.log.readStream(stream);
    if (version === 0) throw new Problem(412, 'conflict', { detail: 'There is nothing yet that If-Match: * could match.' });
    return undefined;
  }
}

export function rejection(stream: StreamDefinition, code: string, facts: Readonly<Record<string, unknown>> | undefined): Problem {
  const status = stream.rejections[code];
  if (status === undefined) throw new Error(`${stream.service}/${stream.name} rejects with ${code}, which it does not declare`);
  return new Problem(status, code, { detail: stream.advice?.[code], facts });
}
