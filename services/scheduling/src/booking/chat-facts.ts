import { type Assignment, type ChatTypeKey, chatTypeSubject, hostSubject, hostsOf, type Instant } from '@candor/contracts';
import { notFound, Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import type { Span } from '../availability/open-hours.rule.ts';
import { busyOf } from '../reading/busy-of.ts';
import { type ChatTypeRow, chatTypes } from '../reading/chat-types.projection.ts';
import { hostAvailability } from '../reading/host-availability.projection.ts';
import { members } from '../reading/members.projection.ts';
import { rotations } from '../reading/rotations.projection.ts';
import type { SlotHost } from '../slots/slot-request.rule.ts';
import type { Turns } from './rotation.rule.ts';

/** A host without what their diary says. */
export type HostFacts = Omit<SlotHost, 'entries'>;

/** What rows say of chat types and their hosts; unlike diaries they may be a moment behind. */
@Injectable()
export class ChatFacts {
  constructor(private readonly rows: Rows) {}

  /** Throws 404. */
  async chatType(key: ChatTypeKey): Promise<ChatTypeRow> {
    const row = await this.rows.of(chatTypes).get(chatTypeSubject(key));
    if (!row) throw notFound();
    return row;
  }

  /** Those of the assignment who still are members and have hours. */
  async hosts(organizationId: string, assignment: Assignment, span: Span): Promise<readonly HostFacts[]> {
    return this.hostsNamed(organizationId, hostsOf(assignment), span);
  }

  async hostsNamed(organizationId: string, hostIds: readonly string[], { from, to }: Span): Promise<readonly HostFacts[]> {
    const keys = hostIds.map((hostId) => hostSubject({ organizationId, hostId }));
    const [members_, hours, busy] = await Promise.all([
      this.rows.of(members).getMany(keys),
      this.rows.of(hostAvailability).getMany(keys),
      busyOf(this.rows, hostIds, { from, to }),
    ]);
    return hostIds.flatMap((hostId, index) => {
      const key = keys[index] ?? '';
      const availability = hours.get(key);
      return availability && members_.has(key) ? [{ hostId, availability, busy: busy.get(hostId) ?? [] }] : [];
    });
  }

  /** Those of these people who are members. */
  async members(organizationId: string, personIds: readonly string[]): Promise<readonly string[]> {
    const found = await this.rows.of(members).getMany(personIds.map((hostId) => hostSubject({ organizationId, hostId })));
    return personIds.filter((hostId) => found.has(hostSubject({ organizationId, hostId })));
  }

  async turns(key: ChatTypeKey): Promise<Turns> {
    return (await this.rows.of(rotations).get(chatTypeSubject(key)))?.turns ?? {};
  }
}

/** A day to each side of a chat: all that busy times can take of it. */
export const around = (start: Instant, end: Instant): Span => ({
  from: new Date(Date.parse(start) - 86_400_000).toISOString(),
  to: new Date(Date.parse(end) + 86_400_000).toISOString(),
});
