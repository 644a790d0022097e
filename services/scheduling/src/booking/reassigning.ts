import { type ChangedView, diarySubject, type HostsAsked } from '@candor/contracts';
import { type EventLog, reject } from '@candor/event-sourcing';
import { type Asker, type CommandRequest, EVENT_LOG } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { diary } from '../diary/diary.decider.ts';
import { collide, isLive } from '../diary/diary.rule.ts';
import { booking } from './booking.decider.ts';
import { Changing, whileSame } from './changing.ts';
import { around, ChatFacts } from './chat-facts.ts';
import { diariesOf as diariesOfBooking } from './confirming.ts';
import { carryOut, type StateOf, step } from './joint-command.ts';
import { diariesOf, entryTimes, type SeatAsk } from './seating.rule.ts';

/** A recruiter says who holds a chat. Hours, grid and caps do not bind them; another chat of the new host does. */
@Injectable()
export class Reassigning {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly changing: Changing,
    private readonly facts: ChatFacts,
  ) {}

  /** Throws {@link Problem}: 422 `hosts_not_members`, 409 `slot_taken`, `shared_with_others`. */
  reassign(bookingId: string, { hostIds }: HostsAsked, asker: Asker, asked: CommandRequest): Promise<ChangedView> {
    return this.changing.ofBooking(bookingId, asker, asked, { request: { reassign: hostIds }, allowed: ['recruiter'] }, async (asking) => {
      const { booked, context, request } = asking;
      if (booked.sessionId !== null) return reject('shared_with_others');
      const { organizationId, start, end } = booked;
      const chatType = await this.facts.chatType(booked);
      const coming = hostIds.filter((hostId) => !booked.hostIds.includes(hostId));
      const hosts = await this.facts.hostsNamed(organizationId, coming, around(start, end));
      const unknown = coming.filter((hostId) => !hosts.some((host) => host.hostId === hostId));
      if (unknown.length > 0) return reject('hosts_not_members', { hostIds: unknown });
      const ask: SeatAsk = { chatType, start, durationMinutes: (Date.parse(end) - Date.parse(start)) / 60_000, now: context.now };
      const looked = hosts.flatMap((host) => diariesOf(ask, host)).map((subject) => ({ decider: diary, subject }));
      const times = entryTimes({ ask, hosts, hostIds: coming, choice: { mode: 'single', considered: [] } });
      const plan = (stateOf: StateOf) => {
        const taken = times.find((time) =>
          looked
            .filter(({ subject }) => subject.startsWith(`${time.hostId}/`))
            .flatMap(({ subject }) => Object.values(stateOf(diary, subject).entries))
            .some((entry) => isLive(entry, context.now) && collide(entry, { entryId: bookingId, sessionId: null, ...time })),
        );
        if (taken) return reject('slot_taken', { hostId: taken.hostId });
        return whileSame(stateOf, booked, ({ chatTypeId, kind, channel, hostIds: before }) => {
          const heldFor = { hostIds, kind, channel, choice: { mode: chatType.assignment.mode, considered: [] } };
          const entry = { entryId: bookingId, organizationId, chatTypeId, sessionId: null, heldFor };
          const leaving = before.filter((hostId) => !hostIds.includes(hostId));
          return [
            step(booking, bookingId, 'changeHosts', { hostIds, why: 'reassigned', choice: null }),
            ...leaving.map((hostId) => step(diary, diarySubject(hostId, start), 'free', { entryId: bookingId, why: 'handed-over' })),
            ...times.map(({ hostId, ...time }) => step(diary, diarySubject(hostId, start), 'book', { ...entry, ...time })),
          ];
        });
      };
      const parts = [{ decider: booking, subject: bookingId }, ...diariesOfBooking(booked), ...looked];
      const outcome = await carryOut(this.log, { request, parts, plan }, context);
      return outcome.accepted ? undefined : outcome;
    });
  }
}
