import { type BookingView, type ChatTypeKey, chatTypeSubject, type GuestBookingView } from '@candor/contracts';
import type { RowReader, Sealer } from '@candor/event-sourcing';
import { Rows, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { BookingRow } from './booking-row.rule.ts';
import { bookingView, guestBookingView, type Opened, sealedTexts } from './booking-views.rule.ts';
import { type ChatTypeRow, chatTypes } from './chat-types.projection.ts';
import { organizations } from './organizations.projection.ts';
import { people } from './people.projection.ts';
import { waitingLists } from './waiting-lists.projection.ts';

/** Makes views of rows: looks up what they name, and opens the texts that whoever asks may read. */
@Injectable()
export class SeenBookings {
  constructor(
    private readonly rows: Rows,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  async byOrganization(rows: readonly BookingRow[]): Promise<readonly BookingView[]> {
    const [chats, open] = await Promise.all([this.chatTypesOf(rows), this.opened(rows.flatMap(sealedTexts))]);
    return rows.flatMap((row) => {
      const chatType = chats.get(chatTypeSubject(row));
      return chatType ? [bookingView(row, chatType, open)] : [];
    });
  }

  async byGuest(rows: readonly BookingRow[]): Promise<readonly GuestBookingView[]> {
    const waiting = rows.flatMap(({ status, sessionId }) => (status === 'waiting' && sessionId !== null ? [sessionId] : []));
    const [chats, founded, hosts, lists] = await Promise.all([
      this.chatTypesOf(rows),
      this.rows.of(organizations).getMany(distinct(rows.map(({ organizationId }) => organizationId))),
      this.rows.of(people).getMany(distinct(rows.flatMap(({ hostIds }) => hostIds))),
      this.rows.of(waitingLists).getMany(distinct(waiting)),
    ]);
    const open = await this.opened([...hosts.values()].flatMap(({ name }) => name ?? []));
    return rows.flatMap((row) => {
      const chatType = chats.get(chatTypeSubject(row));
      const named = row.hostIds.map((hostId) => ({ hostId, name: open(hosts.get(hostId)?.name) }));
      const organization = founded.get(row.organizationId)?.name ?? row.organizationId;
      const place = lists.get(row.sessionId ?? '')?.bookingIds.indexOf(row.bookingId) ?? -1;
      const placeInLine = place < 0 ? null : place + 1;
      return chatType ? [guestBookingView(row, { chatType, organization, hosts: named, placeInLine })] : [];
    });
  }

  private chatTypesOf(rows: readonly ChatTypeKey[]): ReturnType<RowReader<ChatTypeRow>['getMany']> {
    return this.rows.of(chatTypes).getMany(distinct(rows.map(chatTypeSubject)));
  }

  private async opened(sealed: readonly string[]): Promise<Opened> {
    const texts = await this.sealer.open(sealed);
    const byToken = new Map(sealed.map((token, index) => [token, texts[index] ?? null]));
    return (token) => (token === undefined ? null : (byToken.get(token) ?? null));
  }
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
