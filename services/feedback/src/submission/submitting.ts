import { exchangeStream, otherSide, type SubmissionAsked, type SubmittedView, submissionStream } from '@candor/contracts';
import { type CommandContext, isRejected, type Rejected } from '@candor/event-sourcing';
import { type CommandRequest, Commands, rejection } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { Drafts } from '../drafts/drafts.ts';
import { Pairs } from '../exchange/pairs.ts';
import { after, revealing, type SideEvents } from '../exchange/side-events.ts';
import type { OwnSide } from '../exchange/standing.ts';
import { type Sides, unsettled } from '../revealing/reveal.rule.ts';
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
    const completes = await this.revealing.isAnswered(exchangeId, otherSide(side));
    const asking = { own, name, asked, context, expected };
    const outcome = completes ? await this.withReveal(asking) : await this.withoutReveal(asking);
    if (!outcome.accepted) {
      if (tooLate.includes(outcome.rejected)) await this.drafts.save(own, asked);
      throw rejection(
        outcome.rejected in submissionStream.rejections ? submissionStream : exchangeStream,
        outcome.rejected,
        outcome.detail,
      );
    }
    await this.drafts.remove(own);
    if (!completes && (await this.revealing.isAnswered(exchangeId, otherSide(side)))) await this.revealing.reveal(exchangeId, context);
    return await this.view(own, outcome.at);
  }

  /** The usual case: one insert into one's own stream. */
  private async withoutReveal({ own: { exchangeId, side }, name, asked, context, expected }: Asking): Promise<Outcome> {
    const decide = (state: Submission) => decided(name, state, asked, context);
    const outcome = await this.pairs.alone(exchangeId, side, { name, asked }, decide, context, expected);
    return outcome.accepted ? { accepted: true, at: outcome.streams.own } : outcome;
  }

  /** The answer and the reveal are one commit: nobody sees the one without the other. */
  private async withReveal({ own: { exchangeId, side }, name, asked, context, expected }: Asking): Promise<Outcome> {
    const decide = (sides: Sides): SideEvents | Rejected => {
      const events = decided(name, sides[side], asked, context);
      if (isRejected(events)) return events;
      const revealed = revealing({ ...sides, [side]: after(submission, sides[side], events, context) }, context);
      if (isRejected(revealed)) return revealed;
      return { ...revealed, [side]: [...events, ...(revealed[side] ?? [])] };
    };
    const outcome = await this.pairs.together(exchangeId, { name, asked }, decide, context, { [side]: expected });
    return outcome.accepted ? { accepted: true, at: outcome.streams[side] } : outcome;
  }

  private async view({ exchangeId, side }: OwnSide, at: Place): Promise<SubmittedView> {
    const { state } = await this.pairs.side(exchangeId, side);
    if (state.status === 'none') throw new Error(`${exchangeId} has lost its ${side}`);
    const isRevealed = state.status === 'released';
    return {
      exchangeId,
      status: isRevealed ? 'revealed' : 'submitted',
      revealOn: isRevealed ? null : state.form.deadline,
      flagged: state.sent && !isRevealed ? [...unsettled(state.sent)] : [],
      stream: at.stream,
      version: at.version,
    };
  }
}

interface Asking {
  readonly own: OwnSide;
  readonly name: Name;
  readonly asked: SubmissionAsked;
  readonly context: CommandContext;
  readonly expected: number | undefined;
}

interface Place {
  readonly stream: string;
  readonly version: number;
}

type Outcome = { readonly accepted: true; readonly at: Place } | (Rejected & { readonly accepted: false });

const decided = (name: Name, state: Submission, asked: SubmissionAsked, context: CommandContext) =>
  submission.decide[name](state, asked, { ...context, subject: '' });
