import { otherSide, type SubmissionAsked, type SubmittedView, streamId, submissionStream, submissionSubject } from '@candor/contracts';
import { isRejected } from '@candor/event-sourcing';
import { type CommandRequest, Commands, rejection } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { Drafts } from '../drafts/drafts.ts';
import { Pairs } from '../exchange/pairs.ts';
import { after } from '../exchange/side-events.ts';
import type { OwnSide } from '../exchange/standing.ts';
import { unsettled } from '../revealing/reveal.rule.ts';
import { Revealing } from '../revealing/revealing.ts';
import { submission } from './submission.decider.ts';
import type { Submission } from './submission-state.rule.ts';

type Name = 'submit' | 'amend';
/** What came too late stays as a draft: its author can read and copy it. */
const tooLate: readonly string[] = ['deadline_passed', 'already_revealed', 'exchange_closed'];

/** Takes what one side writes, and reveals the exchange with it where the other side has answered before. */
@Injectable()
export class Submitting {
  constructor(
    private readonly pairs: Pairs,
    private readonly revealing: Revealing,
    private readonly commands: Commands,
    private readonly drafts: Drafts,
  ) {}

  async send(own: OwnSide, name: Name, asked: SubmissionAsked, request: CommandRequest): Promise<SubmittedView> {
    const { exchangeId, side, organizationId } = own;
    const context = this.commands.contextOf({ ...request, organization: organizationId ?? undefined });
    const expected = request.expected === '*' ? undefined : request.expected;
    let written: Submission | undefined;
    const decide = (state: Submission) => {
      const events = submission.decide[name](state, asked, { ...context, subject: '' });
      if (!isRejected(events)) written = after(submission, state, events, context);
      return events;
    };
    const outcome = await this.pairs.alone(exchangeId, side, { name, asked }, decide, context, expected);
    if (!outcome.accepted) {
      if (tooLate.includes(outcome.rejected)) await this.drafts.save(own, asked);
      throw rejection(submissionStream, outcome.rejected, outcome.detail);
    }
    await this.drafts.remove(own);
    // whoever answers last reveals, in a commit of its own; what a process that dies in between leaves is found by a job
    if ((await this.revealing.isAnswered(exchangeId, otherSide(side))) && (await this.revealing.reveal(exchangeId, context)))
      return await this.stored(own);
    return written ? viewOf(exchangeId, written, outcome.streams.own) : await this.stored(own);
  }

  private async stored({ exchangeId, side }: OwnSide): Promise<SubmittedView> {
    const { state, version } = await this.pairs.side(exchangeId, side);
    return viewOf(exchangeId, state, { stream: streamId(submissionStream, submissionSubject(exchangeId, side)), version });
  }
}

function viewOf(exchangeId: string, state: Submission, { stream, version }: Place): SubmittedView {
  if (state.status === 'none') throw new Error(`${exchangeId} was never handed out`);
  const isRevealed = state.status === 'released';
  return {
    exchangeId,
    status: isRevealed ? 'revealed' : 'submitted',
    revealOn: isRevealed ? null : state.form.deadline,
    flagged: state.sent && !isRevealed ? [...unsettled(state.sent)] : [],
    stream,
    version,
  };
}

interface Place {
  readonly stream: string;
  readonly version: number;
}
