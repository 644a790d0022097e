import { ChatTypeId, chatTypeSubject, hostsOf, SlotsQuery, SlotsView, WhyNotQuery, WhyNotView } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, Problem, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { Offering } from '../slots/offering.ts';
import type { SlotRequest } from '../slots/slot-request.rule.ts';
import { busyTimes } from './busy-times.projection.ts';
import { type ChatTypeRow, chatTypes } from './chat-types.projection.ts';
import { diaries } from './diaries.projection.ts';
import { hostAvailability } from './host-availability.projection.ts';
import { members } from './members.projection.ts';
import { slotsView } from './slots-view.rule.ts';
import { waitingLists } from './waiting-lists.projection.ts';
import { whyNotView } from './why-not-view.rule.ts';

/** When something can be booked, and for those of its organization why not. */
@Controller()
export class SlotsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly offering: Offering,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Archived and unlisted chat types are as if they were not there. */
  @Get('public/:organizationId/:chatTypeId/slots')
  @Access({ anonymous: true })
  @Reads(busyTimes, chatTypes, diaries, hostAvailability, members, waitingLists)
  @Returns(SlotsView)
  @Rejects({ unknown_duration: 422, not_found: 404 })
  async offered(
    @Param('organizationId') organizationId: string,
    @Param('chatTypeId') chatTypeId: string,
    @Query({ schema: SlotsQuery }) query: SlotsQuery,
  ): Promise<SlotsView> {
    const row = await this.rows.of(chatTypes).get(chatTypeSubject({ organizationId, chatTypeId }));
    if (!row || row.archived || !row.description.listed) throw notFound();
    const request = await this.offering.request(row, query, this.clock.now(), query.duration);
    return slotsView(ofKnownDuration(request), query);
  }

  /** Owners and recruiters are told about all hosts, a host about themself. */
  @Get('chat-types/:chatTypeId/why-not')
  @Access({ roles: ['owner', 'recruiter', 'interviewer'] })
  @Reads(busyTimes, chatTypes, diaries, hostAvailability, members, waitingLists)
  @Returns(WhyNotView)
  @Rejects({ chat_type_archived: 410, not_a_host: 403, not_found: 404 })
  async whyNot(
    @AskedBy() asker: Asker,
    @Param('chatTypeId', { schema: ChatTypeId }) chatTypeId: string,
    @Query({ schema: WhyNotQuery }) { start, duration }: WhyNotQuery,
  ): Promise<WhyNotView> {
    const { organization = '', actor } = asker;
    const row = await this.rows.of(chatTypes).get(chatTypeSubject({ organizationId: organization, chatTypeId }));
    if (!row) throw notFound();
    if (row.archived) throw new Problem(410, 'chat_type_archived', { detail: 'This can no longer be booked.' });
    const personId = actor.kind === 'person' ? actor.id : undefined;
    const ofAll = asker.role !== 'interviewer';
    if (!ofAll && !isHost(row, personId))
      throw new Problem(403, 'not_a_host', { detail: 'Only hosts of this chat type can ask why a time of theirs is not offered.' });
    const request = await this.offering.request(row, { from: start, to: start }, this.clock.now(), duration);
    return whyNotView(request, start, { personId, ofAll });
  }
}

const isHost = ({ assignment }: ChatTypeRow, personId: string | undefined): boolean =>
  personId !== undefined && hostsOf(assignment).includes(personId);

function ofKnownDuration(request: SlotRequest): SlotRequest {
  const { durations } = request.chatType.rules;
  if (durations.includes(request.durationMinutes)) return request;
  throw new Problem(422, 'unknown_duration', { detail: 'This chat has no such length: choose one of its own.', facts: { durations } });
}
