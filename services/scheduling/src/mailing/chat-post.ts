import { bookingStream, type ChatLocation, chatTypeSubject, diarySubject, type Instant } from '@candor/contracts';
import { type Clock, type EventLog, eventsOf, type RowReaders } from '@candor/event-sourcing';
import { CLOCK, EVENT_LOG, MAILER, type Mailer, Rows, SERVICE_CONFIG, type ServiceConfig } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Alternatives } from '../booking/alternatives.ts';
import { Places } from '../booking/places.ts';
import { Diaries } from '../diary/diaries.ts';
import { isLive } from '../diary/diary.rule.ts';
import { MailedLinks } from '../outreach/mailed-links.ts';
import { type ChatTypeRow, chatTypes } from '../reading/chat-types.projection.ts';
import { type BookingStory, storyAt, storyFor, storyOf } from './booking-story.rule.ts';
import { chatLetter } from './chat-letter.rule.ts';
import { type Correspondent, Correspondents } from './correspondents.ts';
import { mailIdOf } from './mail-id.rule.ts';
import { isStillTrue } from './still-true.rule.ts';
import type { ChatMail } from './texts/mail-texts.rule.ts';
import { senderName, textsIn } from './texts/texts.rule.ts';

export interface ChatMailAsked {
  readonly bookingId: string;
  /** Of the booking's stream: what the mail tells about. */
  readonly version: number;
  readonly kind: ChatMail;
  readonly person: string;
  /** For reminders: minutes before the start. */
  readonly lead?: number | undefined;
}

const offering: readonly ChatMail[] = ['guest-refused', 'guest-nobody-free'];

/** Writes and sends mails about bookings: names and addresses are opened here, and nothing is kept of them. */
@Injectable()
export class ChatPost {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(Rows) private readonly rows: RowReaders,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_CONFIG) private readonly config: Pick<ServiceConfig, 'mailFrom'>,
    private readonly correspondents: Correspondents,
    private readonly links: MailedLinks,
    private readonly alternatives: Alternatives,
    private readonly diaries: Diaries,
    private readonly places: Places,
  ) {}

  /** Sends it, unless it has become untrue, its person cannot be reached, or it was sent before. */
  async send(asked: ChatMailAsked): Promise<void> {
    const { bookingId, version, kind, person } = asked;
    const events = await eventsOf(this.log, bookingStream, bookingId);
    const [told, now] = [storyAt(events, version), storyOf(events)];
    if (!told || !now || !isStillTrue(kind, told.booked, { booked: now.booked, person, now: this.clock.now() })) return;
    if (kind === 'host-cancelled' && (await this.othersMeet(told, person))) return;
    const story = kind.endsWith('-reminder') ? now : kind === 'host-asked' ? storyFor(told, person) : told;
    const { organizationId } = story.booked;
    const reader = await this.reader(kind, person, story);
    if (!reader) return;
    const chatType = await this.rows.of(chatTypes).get(chatTypeSubject(story.booked));
    const letter = chatLetter({
      kind,
      story,
      reader,
      organization: senderName(
        textsIn(reader.locale),
        await this.correspondents.organizationName(organizationId),
        chatType?.description.client,
      ),
      chatType: chatType?.description.name ?? story.booked.chatTypeId,
      location: story.booked.location ?? this.place(chatType, story),
      others: await this.others(kind, story),
      message: await this.message(kind, story),
      link: await this.link(kind, person, story),
      alternatives: chatType && offering.includes(kind) ? await this.freeStarts(now, chatType) : [],
      organizer: this.config.mailFrom,
    });
    await this.mailer.send({
      id: mailIdOf(asked, story.booked),
      person,
      organization: organizationId,
      to: { address: reader.address, name: reader.name },
      ...letter,
    });
  }

  private reader(kind: ChatMail, person: string, { booked, contact }: BookingStory): Promise<Correspondent | undefined> {
    return kind.startsWith('guest-')
      ? this.correspondents.guest(booked.guestId, contact)
      : this.correspondents.member(booked.organizationId, person);
  }

  private async others(kind: ChatMail, { booked, contact }: BookingStory): Promise<readonly string[]> {
    if (kind.startsWith('guest-')) return await this.correspondents.names(booked.hostIds);
    const [name] = await this.correspondents.openTexts([contact.name]);
    return name === undefined ? [] : [name];
  }

  /** What the guest wrote is for hosts, the reason of a cancellation for both. */
  private async message(kind: ChatMail, { contact, reason }: BookingStory): Promise<string | undefined> {
    const [text] = await this.correspondents.openTexts([kind.endsWith('-cancelled') ? reason : contact.message]);
    return text === '' ? undefined : text;
  }

  private link(kind: ChatMail, person: string, { booked }: BookingStory): Promise<string> {
    if (kind.startsWith('guest-')) return this.links.toBookingAsGuest(booked);
    if (kind.startsWith('host-')) return this.links.toBookingAsHost(booked, person);
    return Promise.resolve(this.links.toPage(`bookings/${booked.bookingId}`));
  }

  private place(chatType: ChatTypeRow | undefined, { booked }: BookingStory): ChatLocation | undefined {
    return chatType && this.places.of(chatType.description.location, booked.sessionId ?? booked.bookingId);
  }

  private async freeStarts({ booked: { bookingId, start, end } }: BookingStory, chatType: ChatTypeRow): Promise<readonly Instant[]> {
    const durationMinutes = (Date.parse(end) - Date.parse(start)) / 60_000;
    const ask = { chatType, start, durationMinutes, now: this.clock.now(), ignoreEntryId: bookingId };
    return (await this.alternatives.to(ask)).map((free) => free.start).sort();
  }

  /** Whether the group that a guest has left meets all the same. */
  private async othersMeet({ booked: { bookingId, sessionId, start } }: BookingStory, hostId: string): Promise<boolean> {
    if (sessionId === null) return false;
    const { entries } = await this.diaries.readOne(diarySubject(hostId, start));
    return entries.some((entry) => entry.sessionId === sessionId && entry.entryId !== bookingId && isLive(entry, this.clock.now()));
  }
}
