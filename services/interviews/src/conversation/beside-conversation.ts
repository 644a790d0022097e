import { type CommandsOf, type RejectionOf, type StreamDefinition, streamId } from '@candor/contracts';
import { type Decider, type Decision, type EventLog, executeTogether, isRejected, type Rejected } from '@candor/event-sourcing';
import { type CommandRequest, type CommandResult, Commands, EVENT_LOG, rejection } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { conversation } from './conversation.decider.ts';
import type { Conversation } from './conversation.rule.ts';

/** A command to a stream of its own that depends on where a conversation is. */
export interface Beside<State, S extends StreamDefinition, K extends keyof CommandsOf<S> & string> {
  readonly decider: Decider<State, S>;
  readonly subject: string;
  readonly name: K;
  readonly data: CommandsOf<S>[K];
  /** What was asked, where the data hold what was looked up or drawn for it: by this a retry is told from another request. */
  readonly request?: unknown;
  /** What about the conversation stands against it. */
  readonly obstacle: (conversation: Conversation, now: string) => Rejected<RejectionOf<S>> | undefined;
}

/** Carries out commands that look at a conversation: it does not change while they are decided. */
@Injectable()
export class BesideConversation {
  constructor(
    private readonly commands: Commands,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** Throws {@link Problem} for a rejection, with the status that the stream declares for it. */
  async execute<State, S extends StreamDefinition, K extends keyof CommandsOf<S> & string>(
    conversationId: string,
    { decider, subject, name, data, request = data, obstacle }: Beside<State, S, K>,
    asked: CommandRequest,
  ): Promise<CommandResult> {
    const context = this.commands.contextOf(asked);
    const outcome = await executeTogether(
      this.log,
      { own: { decider, subject }, beside: { decider: conversation, subject: conversationId } },
      { name, data: request },
      ({ own, beside }) => {
        const against = beside && obstacle(beside as Conversation, context.now);
        if (against) return against;
        const decision = decider.decide[name](own as State, data, { ...context, subject }) as Decision<S>;
        return isRejected(decision) ? decision : { own: decision };
      },
      context,
      { expected: typeof asked.expected === 'number' ? { own: asked.expected } : undefined },
    );
    if (!outcome.accepted) throw rejection(decider.stream, outcome.rejected, outcome.detail);
    const { version } = outcome.streams.own;
    return { stream: streamId(decider.stream, subject), version };
  }
}
