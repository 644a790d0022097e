import { bookingStream, type ChatTypeKey, type ConfirmationView, diarySubject, streamId, type WaitingAsked } from '@candor/contracts';
import { type EventLog, isRejected, reject } from '@candor/event-sourcing';
import { type CommandRequest, Commands, EVENT_LOG, Links, Problem } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { booking } from '../booking/booking.decider.ts';
import { ChatFacts } from '../booking/chat-facts.ts';
import { textsOf } from '../booking/confirming.ts';
import { unprovenGuestClaims } from '../booking/guest-link.ts';
import { bookingIdOf } from '../booking/hold-link.ts';
import { carryOut, type StateOf, step } from '../booking/joint-command.ts';
import { Places } from '../booking/places.ts';
import { refusal } from '../booking/refusals.ts';
import { endOf } from '../booking/seating.rule.ts';
import { diary } from '../diary/diary.decider.ts';
import { isLive } from '../diary/diary.rule.ts';
import { Candidates } from '../outreach/candidates.ts';
import { Sessions } from './sessions.ts';
import { waitingList } from './waiting-list.decider.ts';

/** Puts guests on the waiting list of a group that is full. */
@Injectable()
export class Waiting {
  constructor(
    private readonly commands: Commands,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly candidates: Candidates,
    private readonly facts: ChatFacts,
    private readonly sessions: Sessions,
    private readonly links: Links,
    private readonly places: Places,
  ) {}

  /** Throws {@link Problem}: 404, 410 `chat_type_archived`, 409 `no_waiting_list`, `waiting_list_full`, `seats_free`. */
  async join(key: ChatTypeKey, { start, durationMinutes, ...guest }: WaitingAsked, asked: CommandRequest): Promise<ConfirmationView> {
    const chatType = await this.facts.chatType(key);
    const { assignment, description, archived } = chatType;
    if (archived) throw new Problem(410, 'chat_type_archived', { detail: 'This can no longer be booked.' });
    if (assignment.mode !== 'group' || assignment.waitingList === null) throw refusal(reject('no_waiting_list'));
    const { capacity, waitingList: most } = assignment;
    const end = endOf({ start, durationMinutes });
    const context = this.commands.contextOf({ ...asked, organization: key.organizationId });
    const session = await this.sessions.at(chatType, { start, end, now: context.now });
    if (!session) throw refusal(reject('seats_free'));
    const { sessionId, hostIds } = session;
    const bookingId = bookingIdOf(context.commandId);
    const guestId = await this.candidates.withAddress(guest.address);
    const diaries = hostIds.map((hostId) => ({ decider: diary, subject: diarySubject(hostId, start) }));
    const plan = (stateOf: StateOf) => {
      const [first] = diaries;
      const entries = first ? Object.values(stateOf(diary, first.subject).entries) : [];
      const seated = entries.filter((entry) => entry.sessionId === sessionId && isLive(entry, context.now));
      const isFull = seated.length >= capacity || stateOf(waitingList, sessionId).waiters.length > 0;
      if (!isFull || start <= context.now) return reject('seats_free');
      const location = this.places.of(description.location, sessionId);
      const { kind, roleFamily } = description;
      const channel = { kind: 'public-page' } as const;
      const what = { ...key, start, end, hostIds, sessionId, kind, roleFamily, channel, location };
      return [
        step(waitingList, sessionId, 'join', { bookingId, ...key, start, end, most }),
        step(booking, bookingId, 'wait', { ...what, ...textsOf(guest), guestId }),
      ];
    };
    const parts = [{ decider: booking, subject: bookingId }, { decider: waitingList, subject: sessionId }, ...diaries];
    const outcome = await carryOut(this.log, { request: { wait: key, start, durationMinutes, guest }, parts, plan }, context);
    if (isRejected(outcome)) throw refusal(outcome);
    const stream = streamId(bookingStream, bookingId);
    const link = await this.links.sign(unprovenGuestClaims({ bookingId, organizationId: key.organizationId, guestId, end }));
    const version = outcome.streams[stream]?.version ?? 0;
    return { bookingId, status: 'waiting', approvalUntil: null, start, end, link, stream, version };
  }
}
