import type { ExchangeStream, StreamDefinition, SubmissionStream } from '@candor/contracts';
import { type CommandContext, type Decider, isRejected, type NewEventOf, type Rejected } from '@candor/event-sourcing';
import type { Sides } from '../revealing/reveal.rule.ts';
import { revealOf } from '../revealing/reveal.rule.ts';
import { submission } from '../submission/submission.decider.ts';
import type { Submission } from '../submission/submission-state.rule.ts';
import { exchange } from './exchange.decider.ts';

/** What a decision over an exchange appends to which of its streams. */
export interface SideEvents {
  readonly exchange?: readonly NewEventOf<ExchangeStream>[];
  readonly host?: readonly NewEventOf<SubmissionStream>[];
  readonly guest?: readonly NewEventOf<SubmissionStream>[];
}

/** The reveal with what it means for both sides, where it is time for it; else nothing. */
export function revealing(sides: Sides, context: CommandContext): SideEvents | Rejected {
  const reveal = revealOf(sides, context.now);
  if (!reveal) return {};
  return both(exchange.decide.reveal(sides.exchange, reveal, about(context, sides)), (state) =>
    submission.decide.release(state, {}, about(context, sides)),
  )(sides);
}

/** Ends it without a reveal. */
export const closing = (sides: Sides, context: CommandContext): SideEvents | Rejected =>
  both(exchange.decide.close(sides.exchange, {}, about(context, sides)), (state) =>
    submission.decide.takeBack(state, {}, about(context, sides)),
  )(sides);

type Decided<S extends StreamDefinition> = readonly NewEventOf<S>[] | Rejected;

const both =
  (decided: Decided<ExchangeStream>, ofSide: (state: Submission) => Decided<SubmissionStream>) =>
  ({ host, guest }: Sides): SideEvents | Rejected => {
    if (isRejected(decided)) return decided;
    if (decided.length === 0) return {};
    const [byHost, byGuest] = [ofSide(host), ofSide(guest)];
    if (isRejected(byHost)) return byHost;
    if (isRejected(byGuest)) return byGuest;
    return { exchange: decided, host: byHost, guest: byGuest };
  };

const about = (context: CommandContext, { exchange: state }: Sides) => ({
  ...context,
  subject: state.status === 'none' ? '' : state.opened.exchangeId,
});

/** The state after events that were decided on and are not stored yet. */
export const after = <State, S extends StreamDefinition>(
  decider: Decider<State, S>,
  state: State,
  events: readonly NewEventOf<S>[],
  { now }: CommandContext,
): State =>
  events.reduce((current, event) => {
    const evolve = decider.evolve[event.type] as (state: State, data: unknown, event: unknown) => State;
    return evolve(current, event.data, { ...event, occurredAt: now });
  }, state);
