import {
  type BookingChannel,
  type ChatTypeKey,
  diaryStream,
  diarySubject,
  type HoldAsked,
  type HoldView,
  type Instant,
  streamId,
} from '@candor/contracts';
import { instant, type Rejected } from '@candor/event-sourcing';
import { type CommandRequest, Commands, InTurn, Links, notFound, Problem } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { Diaries, type Held } from '../diary/diaries.ts';
import { diary } from '../diary/diary.decider.ts';
import { Sessions } from '../group/sessions.ts';
import type { WayIn } from '../outreach/way-in.ts';
import type { ChatTypeRow } from '../reading/chat-types.projection.ts';
import { Alternatives } from './alternatives.ts';
import { ChatFacts } from './chat-facts.ts';
import { bookingIdOf, holdClaims } from './hold-link.ts';
import { step } from './joint-command.ts';
import { isAboutSlots, refusal } from './refusals.ts';
import { endOf, entryTimes, type SeatAsk } from './seating.rule.ts';
import { type SeatedCommand, Seatings } from './seatings.ts';

export interface HoldRequest extends HoldAsked {
  readonly chatType: ChatTypeKey;
  readonly channel: BookingChannel;
  readonly wayIn?: WayIn | undefined;
}

/** Reserves a start for the minutes that somebody needs to say who they are. A hold is in the diaries of the hosts and nowhere else. */
@Injectable()
export class Holding {
  private readonly turns = new InTurn();

  constructor(
    private readonly commands: Commands,
    private readonly facts: ChatFacts,
    private readonly seatings: Seatings,
    private readonly sessions: Sessions,
    private readonly alternatives: Alternatives,
    private readonly diaries: Diaries,
    private readonly links: Links,
  ) {}

  /** Throws {@link Problem}: 404, 410 `chat_type_archived`, and those of `slotRefusals` with alternatives. */
  hold(wanted: HoldRequest, asked: CommandRequest): Promise<HoldView> {
    // A request that was sent twice at once would otherwise choose twice.
    return this.turns.take(asked.commandId, () => this.holdOnce(wanted, asked));
  }

  private async holdOnce({ chatType: key, start, durationMinutes, channel, wayIn }: HoldRequest, asked: CommandRequest): Promise<HoldView> {
    const chatType = await this.facts.chatType(key);
    if (channel.kind === 'public-page' && !chatType.description.listed) throw notFound();
    if (chatType.archived) throw new Problem(410, 'chat_type_archived', { detail: 'This can no longer be booked.' });
    const context = this.commands.contextOf({ ...asked, organization: key.organizationId });
    const end = endOf({ start, durationMinutes });
    const queue = await this.sessions.queueAt(chatType, { start, end, now: context.now });
    const ask: SeatAsk = { chatType: queue.chatType, start, durationMinutes, now: context.now };
    const bookingId = bookingIdOf(context.commandId);
    const heldUntil = instant(Date.parse(context.now) + chatType.rules.holdMinutes * 60_000);
    const request = { hold: { ...key, start, durationMinutes, channel } };
    const held = { bookingId, heldUntil, channel };
    const planned = planOf(chatType, held);
    const plan: SeatedCommand['plan'] = (seated, stateOf) => queue.refusal(stateOf) ?? planned(seated, stateOf);
    const taken = await this.seatings.take(ask, { request, parts: queue.parts, plan }, context);
    if ('refused' in taken) throw await this.refuse(ask, taken.refused);
    if ('repeated' in taken) return this.view(taken.repeated, wayIn);
    const [personId = ''] = taken.seating.hostIds;
    const subject = diarySubject(personId, start);
    // A retry gets what the first try has held, which may have been until another time.
    const first = taken.planned ? undefined : (await this.diaries.readOne(subject)).heldBy(context.commandId);
    const version = taken.outcome.streams[streamId(diaryStream, subject)]?.version ?? 0;
    const { hostIds } = taken.seating;
    const held_ = { ...key, entryId: bookingId, personId, start, end, heldUntil, heldFor: { hostIds }, version };
    return this.view(first ?? held_, wayIn);
  }

  private async refuse(ask: SeatAsk, refused: Rejected): Promise<Problem> {
    return refusal(refused, isAboutSlots(refused) ? await this.alternatives.to(ask) : undefined);
  }

  private async view(
    { entryId: bookingId, personId, start, end, heldUntil, heldFor, version, ...key }: Viewed,
    wayIn: WayIn | undefined,
  ): Promise<HoldView> {
    const link = await this.links.sign(holdClaims({ ...key, bookingId, start, end, hostIds: heldFor.hostIds, wayIn }, heldUntil));
    return { bookingId, start, end, heldUntil, link, stream: streamId(diaryStream, diarySubject(personId, start)), version };
  }
}

type Viewed = Pick<Held, 'organizationId' | 'chatTypeId' | 'entryId' | 'personId' | 'start' | 'end' | 'heldUntil' | 'version'> & {
  readonly heldFor: Pick<Held['heldFor'], 'hostIds'>;
};

interface ToHold {
  readonly bookingId: string;
  readonly heldUntil: Instant;
  readonly channel: BookingChannel;
}

/** An entry in the diary of each host. The first guest of a group opens a session, the others join it. */
const planOf =
  ({ organizationId, chatTypeId, description }: ChatTypeRow, { bookingId, heldUntil, channel }: ToHold): SeatedCommand['plan'] =>
  ({ seating, slot }) => {
    const isGroup = seating.ask.chatType.assignment.mode === 'group';
    const entry = {
      entryId: bookingId,
      organizationId,
      chatTypeId,
      sessionId: isGroup ? (slot.session?.sessionId ?? bookingId) : null,
      heldUntil,
      heldFor: { hostIds: seating.hostIds, kind: description.kind, channel, choice: seating.choice },
    };
    return entryTimes(seating).map(({ hostId, ...times }) =>
      step(diary, diarySubject(hostId, times.start), 'hold', { ...entry, ...times }),
    );
  };
