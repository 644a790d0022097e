import { type FeedbackSide, type SubmissionStream, submissionSubject } from '@candor/contracts';
import {
  type CommandContext,
  type Decision,
  type EventLog,
  executeTogether,
  isRejected,
  type JointOutcome,
  type Rejected,
  versionedStateOf,
} from '@candor/event-sourcing';
import { EVENT_LOG, notFound } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { Sides } from '../revealing/reveal.rule.ts';
import { submission } from '../submission/submission.decider.ts';
import type { Submission } from '../submission/submission-state.rule.ts';
import { exchange } from './exchange.decider.ts';
import type { Known } from './exchange-state.rule.ts';
import type { SideEvents } from './side-events.ts';

/** The three streams of an exchange: what is known of it, and what each side has written. */
const streamsOf = (exchangeId: string) => ({
  exchange: { decider: exchange, subject: exchangeId },
  host: { decider: submission, subject: submissionSubject(exchangeId, 'host') },
  guest: { decider: submission, subject: submissionSubject(exchangeId, 'guest') },
});

export type PairOutcome = JointOutcome<ReturnType<typeof streamsOf>>;

/** Reads the streams of an exchange, and decides over all of them at once. */
@Injectable()
export class Pairs {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** Throws 404. */
  async exchange(exchangeId: string): Promise<{ readonly exchange: Known; readonly version: number }> {
    const { state, version } = await versionedStateOf(this.log, exchange, exchangeId);
    if (state.status === 'none') throw notFound();
    return { exchange: state, version };
  }

  side(exchangeId: string, side: FeedbackSide): Promise<{ readonly state: Submission; readonly version: number }> {
    return versionedStateOf(this.log, submission, submissionSubject(exchangeId, side));
  }

  /** What `decide` yields is appended in one commit, which holds only if nothing has happened in any of the three meanwhile. */
  together(
    exchangeId: string,
    request: unknown,
    decide: (sides: Sides) => SideEvents | Rejected,
    context: CommandContext,
    expected?: { readonly host?: number | undefined; readonly guest?: number | undefined },
  ): Promise<PairOutcome> {
    return executeTogether(this.log, streamsOf(exchangeId), request, decide, context, { streamsMayDiffer: true, expected });
  }

  /** One side's own stream and no other: it neither reads nor asserts anything of the other side. */
  async alone(
    exchangeId: string,
    side: FeedbackSide,
    request: unknown,
    decide: (own: Submission) => Decision<SubmissionStream>,
    context: CommandContext,
    expected?: number,
  ): Promise<JointOutcome<{ own: { decider: typeof submission; subject: string } }>> {
    const participants = { own: { decider: submission, subject: submissionSubject(exchangeId, side) } };
    const options = { streamsMayDiffer: true, expected: expected === undefined ? undefined : { own: expected } };
    return await executeTogether(this.log, participants, request, ({ own }) => decidedOn(decide(own)), context, options);
  }
}

const decidedOn = (decision: Decision<SubmissionStream>) => (isRejected(decision) ? decision : { own: decision });
