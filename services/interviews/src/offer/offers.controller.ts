import {
  type CommandsOf,
  OfferAnswerAsked,
  OfferAsked,
  OfferRecordedView,
  OfferRevisionAsked,
  type OfferStream,
  offerStream,
} from '@candor/contracts';
import { type EventLog, stateOf } from '@candor/event-sourcing';
import {
  Access,
  Asked,
  AskedBy,
  type Asker,
  type CommandRequest,
  CommandResult,
  Commands,
  derivedId,
  EVENT_LOG,
  Rejects,
  Returns,
} from '@candor/platform';
import { applyDecorators, Body, Controller, Delete, Inject, Param, Post, Put } from '@nestjs/common';
import { Conversations } from '../conversation/conversations.ts';
import { insidersOf } from '../conversation/insiders.rule.ts';
import { recorderOf } from '../conversation/recorder.ts';
import { offer } from './offer.decider.ts';
import { assertOfferStanding, type OfferStanding } from './offer-standing.ts';

type Command = CommandsOf<OfferStream>;
const others = { not_found: 404, not_for_you: 403, not_a_member: 403, role_not_allowed: 403 } as const;
const Answers = (): MethodDecorator => applyDecorators(Returns(CommandResult), Rejects(offerStream, others));

/** Offers, recorded by the candidate who got one or by the employer who made it. What one side records, the other need not know. */
@Access({ signedIn: true })
@Controller('offers')
export class OffersController {
  constructor(
    private readonly commands: Commands,
    private readonly conversations: Conversations,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** With a conversation, the employer and the candidate are those who met. */
  @Post()
  @Returns(OfferRecordedView)
  @Rejects(offerStream, others)
  async record(
    @AskedBy() asker: Asker,
    @Body({ schema: OfferAsked }) data: OfferAsked,
    @Asked() asked: CommandRequest,
  ): Promise<OfferRecordedView> {
    const recorder = recorderOf(asker);
    const offerId = derivedId('offer', asked.commandId);
    const came = await this.cameOf(asker, data.conversationId);
    const request = { ...asked, organization: recorder.recordedBy === 'host' ? (came.organizationId ?? undefined) : undefined };
    const result = await this.commands.execute(offer, offerId, 'record', { ...data, ...recorder, ...came }, request);
    return { offerId, ...result };
  }

  /** Before it was answered: other terms. */
  @Put(':offerId/terms')
  @Answers()
  revise(
    @Param('offerId') offerId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: OfferRevisionAsked }) data: OfferRevisionAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.ask(offerId, asker, asked, ['recorder'], 'revise', data);
  }

  /** What became of it; whoever recorded it can correct that. */
  @Post(':offerId/answer')
  @Answers()
  answer(
    @Param('offerId') offerId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: OfferAnswerAsked }) data: OfferAnswerAsked,
    @Asked() asked: CommandRequest,
  ): Promise<CommandResult> {
    return this.ask(offerId, asker, asked, ['recorder', 'candidate'], 'answer', data);
  }

  /** The candidate used it elsewhere. */
  @Post(':offerId/negotiation')
  @Answers()
  negotiate(@Param('offerId') offerId: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask(offerId, asker, asked, ['recorder', 'candidate'], 'noteNegotiation', {});
  }

  /** The candidate says of what the employer recorded that it is so. */
  @Post(':offerId/confirmation')
  @Answers()
  confirm(@Param('offerId') offerId: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask(offerId, asker, asked, ['recorder', 'candidate'], 'confirm', {});
  }

  @Delete(':offerId')
  @Answers()
  remove(@Param('offerId') offerId: string, @AskedBy() asker: Asker, @Asked() asked: CommandRequest): Promise<CommandResult> {
    return this.ask(offerId, asker, asked, ['recorder'], 'remove', {});
  }

  /** The candidate of an outside chat who was never told of it is told nothing of an offer either. */
  private async cameOf(asker: Asker, conversationId: string | null) {
    const { recordedBy, recorderId, organizationId } = recorderOf(asker);
    if (conversationId === null) return { organizationId, candidateId: recordedBy === 'guest' ? recorderId : null, roleFamily: null };
    const { state } = await this.conversations.of(asker, conversationId, 'host', 'guest', 'recruiter');
    const knows = insidersOf(state).includes(state.guestId);
    return {
      organizationId: state.organizationId ?? organizationId,
      candidateId: knows ? state.guestId : null,
      roleFamily: state.booking?.roleFamily ?? null,
    };
  }

  private async ask<Name extends keyof Command>(
    offerId: string,
    asker: Asker,
    asked: CommandRequest,
    allowed: readonly OfferStanding[],
    name: Name,
    data: Command[Name],
  ): Promise<CommandResult> {
    const state = await stateOf(this.log, offer, offerId);
    assertOfferStanding(asker, state, ...allowed);
    const organization = state?.recordedBy === 'host' ? (state.organizationId ?? undefined) : undefined;
    return await this.commands.execute(offer, offerId, name, data, { ...asked, organization });
  }
}
