import { bookingStream, type ConfirmationView, diarySubject, type GuestAsked, streamId } from '@candor/contracts';
import { type EventLog, reject } from '@candor/event-sourcing';
import { type CommandRequest, CommandResult, Commands, EVENT_LOG, Links } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { diary } from '../diary/diary.decider.ts';
import { isLive } from '../diary/diary.rule.ts';
import { Candidates } from '../outreach/candidates.ts';
import { partOf, useOf } from '../outreach/way-in.ts';
import { booking } from './booking.decider.ts';
import { approvalDeadline } from './booking-terms.rule.ts';
import { Bookings } from './bookings.ts';
import { ChatFacts } from './chat-facts.ts';
import { unprovenGuestClaims } from './guest-link.ts';
import type { HoldPlace } from './hold-link.ts';
import { carryOut, type Part, type StateOf, step } from './joint-command.ts';
import { Places } from './places.ts';
import { refusal } from './refusals.ts';

/** Turns a hold into a booking, or gives it up. */
@Injectable()
export class Confirming {
  constructor(
    private readonly commands: Commands,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly candidates: Candidates,
    private readonly facts: ChatFacts,
    private readonly bookings: Bookings,
    private readonly links: Links,
    private readonly places: Places,
  ) {}

  /** Throws {@link Problem}: 409 `already_confirmed`, 410 `hold_ended`. */
  async confirm(place: HoldPlace, guest: GuestAsked, asked: CommandRequest): Promise<ConfirmationView> {
    const { bookingId, organizationId, chatTypeId, hostIds, start, end, wayIn } = place;
    const context = this.commands.contextOf({ ...asked, organization: organizationId });
    const [guestId, { rules, description }] = await Promise.all([this.candidates.withAddress(guest.address), this.facts.chatType(place)]);
    const until = rules.approval ? approvalDeadline(start, context.now) : null;
    let planned = false;
    const plan = (stateOf: StateOf) => {
      planned = true;
      const entries = diariesOf(place).map(({ subject }) => stateOf(diary, subject).entries[bookingId]);
      const [entry] = entries;
      if (stateOf(booking, bookingId)) return reject('already_confirmed');
      if (!entry?.heldFor || entry.heldUntil === null || !entries.every((one) => one && isLive(one, context.now)))
        return reject('hold_ended');
      const { sessionId, heldUntil, heldFor } = entry;
      const { kind, channel, choice } = heldFor;
      const { roleFamily } = description;
      const location = this.places.of(description.location, sessionId ?? bookingId);
      const what = { organizationId, chatTypeId, start, end, hostIds, sessionId, kind, roleFamily, channel, choice, heldUntil, location };
      return [
        ...(wayIn ? [useOf(wayIn, bookingId, end)] : []),
        step(booking, bookingId, 'confirm', { ...what, ...textsOf(guest), guestId, approvalUntil: until }),
        ...diariesOf(place).map(({ subject }) =>
          until === null
            ? step(diary, subject, 'confirm', { entryId: bookingId })
            : step(diary, subject, 'prolong', { entryId: bookingId, heldUntil: until }),
        ),
      ];
    };
    const parts = [{ decider: booking, subject: bookingId }, ...diariesOf(place), ...(wayIn ? [partOf(wayIn)] : [])];
    const outcome = await carryOut(this.log, { request: { confirm: bookingId, guest }, parts, plan }, context);
    if (!outcome.accepted) throw refusal(outcome);
    const first = planned ? undefined : (await this.bookings.read(bookingId)).booked;
    const stream = streamId(bookingStream, bookingId);
    return {
      bookingId,
      status: first?.status ?? (until === null ? 'confirmed' : 'awaiting-approval'),
      approvalUntil: first ? first.approvalUntil : until,
      start,
      end,
      link: await this.links.sign(unprovenGuestClaims({ bookingId, organizationId, guestId, end })),
      stream,
      version: outcome.streams[stream]?.version ?? 0,
    };
  }

  /** A hold that is confirmed or over stays as it is. Throws {@link Problem}: 409 `already_confirmed`. */
  async release(place: HoldPlace, asked: CommandRequest): Promise<CommandResult> {
    const { bookingId, organizationId } = place;
    const context = this.commands.contextOf({ ...asked, organization: organizationId });
    const [first, ...others] = diariesOf(place);
    const plan = (stateOf: StateOf) => {
      if (stateOf(booking, bookingId)) return reject('already_confirmed');
      return diariesOf(place).map(({ subject }) => step(diary, subject, 'free', { entryId: bookingId, why: 'released' }));
    };
    const parts = [{ decider: booking, subject: bookingId }, ...(first ? [first, ...others] : [])];
    const outcome = await carryOut(this.log, { request: { release: bookingId }, parts, plan }, context);
    if (!outcome.accepted) throw refusal(outcome);
    const [stream, result] = Object.entries(outcome.streams).find(([id]) => id !== streamId(bookingStream, bookingId)) ?? ['', undefined];
    return { stream, version: result?.version ?? 0 };
  }
}

export const diariesOf = ({ hostIds, start }: Pick<HoldPlace, 'hostIds' | 'start'>): readonly Part[] =>
  hostIds.map((hostId) => ({ decider: diary, subject: diarySubject(hostId, start) }));

/** What a guest says of themselves, as events name it. */
export const textsOf = ({ name, address, zone, locale, message }: GuestAsked) => ({
  guestName: name,
  guestAddress: address,
  guestZone: zone,
  guestLocale: locale,
  ...(message ? { message } : {}),
});
