import { ConversationStatus, type ConversationView, hostSubject } from '@candor/contracts';
import type { Clock, RowFilter } from '@candor/event-sourcing';
import { type Asker, byWhen, CLOCK, type Opened, type Page, Paging, Rows, When } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { type Standing, standingOf } from '../conversation/standing.ts';
import type { ConversationRow } from './conversation-row.rule.ts';
import { conversationView, type Names } from './conversation-view.rule.ts';
import { conversations } from './conversations.projection.ts';
import { type GuestRow, guests } from './guests.projection.ts';
import { type MemberRow, members } from './members.projection.ts';
import { OpenedTexts } from './opened-texts.ts';
import { type OrganizationRow, organizations } from './organizations.projection.ts';
import { type PersonRow, people } from './people.projection.ts';

/** What lists of conversations can be asked for. */
export const ConversationsAsked = Paging.extend({ when: When.default('all'), status: ConversationStatus.optional() });

interface Facts {
  readonly guests: ReadonlyMap<string, GuestRow>;
  readonly people: ReadonlyMap<string, PersonRow>;
  readonly members: ReadonlyMap<string, MemberRow>;
  readonly organizations: ReadonlyMap<string, OrganizationRow>;
}

interface Seen {
  readonly row: ConversationRow;
  /** Machines are told of no names of people. */
  readonly isKey: boolean;
  readonly as: Standing;
  readonly isRecorder: boolean;
}

/** Makes views of rows: looks up what they name, and opens the texts that whoever asks may read. */
@Injectable()
export class SeenConversations {
  constructor(
    private readonly rows: Rows,
    private readonly texts: OpenedTexts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(
    asker: Asker,
    filter: RowFilter<ConversationRow>,
    { when, status, limit, cursor }: z.output<typeof ConversationsAsked>,
  ): Promise<Page<ConversationView>> {
    const { end, sort } = byWhen(when, this.clock.now());
    const { rows, next } = await this.rows.of(conversations).find({ ...filter, status, end }, { sort, limit, after: cursor });
    return { items: await this.by(asker, rows), next: next ?? null };
  }

  /** Those that are somebody's business, in the order of the rows. */
  async by(asker: Asker, rows: readonly ConversationRow[]): Promise<readonly ConversationView[]> {
    const seen = rows.flatMap((row): readonly Seen[] => {
      const as = standingOf(asker, row);
      return as ? [{ row, as, isKey: asker.actor.kind === 'key', isRecorder: row.recorderId === asker.actor.id }] : [];
    });
    const facts = await this.factsOf(seen.map(({ row }) => row));
    const open = await this.texts.of(
      seen.flatMap((one) => {
        const { guest, hosts } = sealedNames(one, facts);
        return [guest, ...hosts, one.isRecorder ? one.row.employerName : null];
      }),
    );
    return seen.map((one) => conversationView(one.row, one.as, openedNames(one, facts, open)));
  }

  private async factsOf(rows: readonly ConversationRow[]): Promise<Facts> {
    const hosted = rows.flatMap(({ organizationId, hostIds }) =>
      organizationId === null ? [] : hostIds.map((hostId) => ({ organizationId, hostId })),
    );
    const [booked, known, joined, founded] = await Promise.all([
      this.rows.of(guests).getMany(distinct(rows.flatMap(({ booking }) => booking?.bookingId ?? []))),
      this.rows.of(people).getMany(distinct(rows.flatMap(({ hostIds, guestId }) => [...hostIds, guestId]))),
      this.rows.of(members).getMany(distinct(hosted.map(hostSubject))),
      this.rows.of(organizations).getMany(distinct(rows.flatMap(({ organizationId }) => organizationId ?? []))),
    ]);
    return { guests: booked, people: known, members: joined, organizations: founded };
  }
}

type Sealed = string | null | undefined;

/**
 * Which names somebody is told. Of the other side of an outside chat it is the one that the recorder wrote down, for the
 * recorder's side alone: an address that somebody types must not tell what its owner is called.
 */
function sealedNames({ row, as, isKey, isRecorder }: Seen, facts: Facts): { readonly guest: Sealed; readonly hosts: readonly Sealed[] } {
  const { organizationId, recorded } = row;
  if (isKey) return { guest: null, hosts: [] };
  const ownRecord = isRecorder || (as === 'recruiter' && recorded?.by === 'host');
  const other = ownRecord ? row.otherName : null;
  const guestSelf = facts.people.get(row.guestId)?.name;
  const nameOfHost = (hostId: string): Sealed =>
    facts.people.get(hostId)?.name ?? (organizationId === null ? null : facts.members.get(hostSubject({ organizationId, hostId }))?.name);
  return {
    guest:
      recorded?.by === 'host' ? (as === 'guest' ? guestSelf : other) : (facts.guests.get(row.booking?.bookingId ?? '')?.name ?? guestSelf),
    hosts: row.hostIds.map((hostId) => (recorded?.by === 'guest' ? (as === 'host' ? nameOfHost(hostId) : other) : nameOfHost(hostId))),
  };
}

function openedNames(seen: Seen, facts: Facts, open: Opened): Names {
  const { row, isRecorder } = seen;
  const sealed = sealedNames(seen, facts);
  const named = row.organizationId === null ? null : (facts.organizations.get(row.organizationId)?.name ?? row.organizationId);
  return {
    employer: named ?? (isRecorder ? open(row.employerName) : null),
    guest: open(sealed.guest),
    hosts: Object.fromEntries(row.hostIds.map((hostId, index) => [hostId, open(sealed.hosts[index])])),
  };
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
