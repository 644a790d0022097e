import { bookingStream, chatRequestStream } from '@candor/contracts';
import { type EventLog, eventsOf, execute, type Job, lastOf } from '@candor/event-sourcing';
import { EVENT_LOG, type JobContext, type JobHandler, jobCommand } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Booked } from '../booking/booking.rule.ts';
import { storyOf } from '../mailing/booking-story.rule.ts';
import { invitation } from '../outreach/invitation.decider.ts';
import { privateLink } from '../outreach/private-link.decider.ts';

const FollowBooking = z.object({ bookingId: z.string(), version: z.number().int() });
type FollowBooking = z.infer<typeof FollowBooking>;

/** A booking that came to nothing gives back what it came in by: the invitation is open again, the private link has a use more. */
export const followBookingToItsWayIn: Job<FollowBooking> = {
  name: 'follow-booking-to-its-way-in',
  queue: 'outreach',
  data: FollowBooking,
  id: ({ bookingId, version }) => `${bookingId}/${version}`,
};

@Injectable()
export class WayInFollower implements JobHandler<FollowBooking> {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async run({ bookingId, version }: FollowBooking, job: JobContext): Promise<void> {
    const booked = storyOf(await eventsOf(this.log, bookingStream, bookingId))?.booked;
    if (!booked || !['cancelled', 'refused', 'waited'].includes(booked.status)) return;
    const commandId = `${followBookingToItsWayIn.name}/${bookingId}/${version}`;
    const context = { ...jobCommand(followBookingToItsWayIn, job, commandId), organization: booked.organizationId };
    const { channel } = booked;
    if (channel.kind === 'invitation') await execute(this.log, invitation, channel.invitationId, 'reopen', { bookingId }, context);
    const linkId = await this.linkOf(channel);
    if (linkId !== undefined) await execute(this.log, privateLink, linkId, 'free', { bookingId }, context);
  }

  private async linkOf(channel: Booked['channel']): Promise<string | undefined> {
    if (channel.kind === 'private-link') return channel.linkId;
    if (channel.kind !== 'request') return undefined;
    const events = await eventsOf(this.log, chatRequestStream, channel.requestId);
    return lastOf(chatRequestStream, events, 'ChatRequestAccepted')?.linkId;
  }
}
