import { exchangeIdOf, transcriptConsentVersion } from '@candor/contracts';
import type { Appointment } from '../plan/booked-ahead.ts';
import { later } from '../plan/calendar.ts';
import type { PlannedAnswers, PlannedChat } from '../plan/planned-chat.ts';
import type { PlannedYear } from '../plan/planned-year.ts';
import type { Door } from './door.ts';
import { chatTypeOf, type Founded, hostOf, recruiterOf } from './founding.ts';

export interface Booked {
  readonly bookingId: string;
  readonly guest: string;
}

/** What happens around the conversations of the year. Each step can be repeated. */
export class Meeting {
  constructor(
    private readonly door: Door,
    private readonly year: PlannedYear,
    private readonly founded: readonly Founded[],
  ) {}

  /** A recruiter holds a start, and the guest says who they are. */
  async book(chat: Appointment): Promise<Booked> {
    const { employer, recruiter } = this.of(chat);
    const person = this.year.people[chat.candidate];
    if (!person) throw new RangeError(`conversation ${chat.n} has no candidate`);
    const at = chat.bookedAt;
    const held = await this.door.ask<{ bookingId: string; link: string }>(
      'POST',
      `scheduling/chat-types/${chatTypeOf(chat.kind, chat.host)}/holds`,
      `hold-${this.year.seed}-${chat.n}`,
      { at, as: recruiterOf(employer, recruiter), body: { start: chat.start, durationMinutes: 30 }, until: ['not_found', 'not_offered'] },
    );
    const { name, address, zone } = person;
    const { link } = await this.door.ask<{ link: string }>(
      'POST',
      `scheduling/bookings/${held.bookingId}/confirmation`,
      `confirm-${held.bookingId}`,
      {
        at: later(at, 2),
        link: held.link,
        body: { name, address, zone },
      },
    );
    return { bookingId: held.bookingId, guest: personIn(link) };
  }

  /** It is held and noted, or comes to nothing. */
  async hold(chat: PlannedChat, { bookingId, guest }: Booked): Promise<void> {
    const { employer, recruiter, host } = this.of(chat);
    const [asGuest, asHost, asRecruiter] = [guestOf(guest), hostOf(employer, host), recruiterOf(employer, recruiter)];
    const until = ['not_found'];
    if (chat.happens === 'cancelled')
      return this.put('POST', `scheduling/bookings/${bookingId}/cancellation`, `cancel-${bookingId}`, {
        at: chat.cancelledAt ?? chat.start,
        as: asGuest,
        body: {},
        until,
      });
    if (chat.happens === 'guest-missing')
      return this.put('POST', `scheduling/bookings/${bookingId}/no-show`, `missing-${bookingId}`, {
        at: later(chat.start, 20),
        as: asHost,
        body: { missing: 'guest' },
        until,
      });
    const url = `interviews/conversations/${bookingId}`;
    if (chat.expectations)
      await this.put('PUT', `${url}/expectations`, `expect-${bookingId}`, {
        at: later(chat.start, -90),
        as: asGuest,
        body: chat.expectations,
        until,
      });
    // whoever ends it need not have said that it began
    await this.put('POST', `${url}/end`, `end-${bookingId}`, { at: later(chat.end, -2), as: asHost, until });
    for (const [by, noted] of Map.groupBy(chat.observations, (one) => one.by))
      await this.put('POST', `${url}/observations/several`, `notes-${bookingId}-${by}`, {
        at: later(chat.end, 5),
        as: by === 'host' ? asHost : asGuest,
        body: { observations: noted.map(({ by: _, ...observation }) => observation) },
      });
    for (const { by, kind } of chat.outcomes)
      await this.put('PUT', `${url}/outcomes/${kind}`, `outcome-${bookingId}-${by}`, {
        at: later(chat.end, 30),
        as: by === 'host' ? asHost : asGuest,
        body: {},
      });
    if (chat.transcript !== null) await this.write(url, bookingId, chat, asGuest, asHost);
    if (chat.offer)
      await this.put('POST', 'interviews/offers', `offer-${bookingId}`, {
        at: `${chat.offer.answer.on}T20:00:00.000Z`,
        as: asRecruiter,
        body: { conversationId: bookingId, ...chat.offer, proof: 'written' },
      });
  }

  /** Both sides say what it was like. */
  async answer(chat: PlannedChat, { bookingId, guest }: Booked): Promise<void> {
    const { employer, host } = this.of(chat);
    const exchangeId = exchangeIdOf(bookingId, host);
    const send = (side: string, as: ReturnType<typeof guestOf> | ReturnType<typeof hostOf>, planned: PlannedAnswers) =>
      this.put('POST', `feedback/exchanges/${exchangeId}/submission`, `answer-${exchangeId}-${side}`, {
        at: planned.at,
        as,
        body: { answers: planned.answers },
        until: ['not_found', 'not_open', 'unknown_exchange'],
      });
    const asked = [
      ['guest', guestOf(guest), chat.guest],
      ['host', hostOf(employer, host), chat.hosts],
    ] as const;
    const given = asked.flatMap(([side, as, planned]) => (planned ? [{ side, as, planned }] : []));
    // in the order of time: the second answer reveals both
    for (const { side, as, planned } of given.sort((a, b) => (a.planned.at < b.planned.at ? -1 : 1))) await send(side, as, planned);
  }

  private async write(
    url: string,
    id: string,
    chat: PlannedChat,
    asGuest: ReturnType<typeof guestOf>,
    asHost: ReturnType<typeof hostOf>,
  ): Promise<void> {
    const at = later(chat.end, 45);
    const body = { version: transcriptConsentVersion(), locale: 'en' };
    await this.put('PUT', `${url}/transcript/consent`, `consent-${id}-guest`, { at, as: asGuest, body });
    await this.put('PUT', `${url}/transcript/consent`, `consent-${id}-host`, { at, as: asHost, body });
    const file = { type: 'text/vtt', text: chat.transcript ?? '' };
    await this.put('PUT', `${url}/transcript`, `transcript-${id}`, { at: later(at, 5), as: asHost, file, until: ['unknown_speakers'] });
  }

  private async put(...asked: Parameters<Door['ask']>): Promise<void> {
    await this.door.ask(...asked);
  }

  private of(chat: Pick<PlannedChat, 'n' | 'employer' | 'host'>) {
    const [employer, founded] = [this.year.employers[chat.employer], this.founded[chat.employer]];
    const host = founded?.hosts[chat.host];
    if (!employer || !founded || host === undefined) throw new RangeError(`conversation ${chat.n} is of nobody`);
    return { employer, recruiter: founded.recruiter, host };
  }
}

export const guestOf = (person: string) => ({ person, side: 'candidate' as const });

/** Whose link it is: that can be read in it. */
function personIn(link: string): string {
  const payload = link.slice(link.lastIndexOf('/') + 1).split('.')[1] ?? '';
  return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { readonly person: string }).person;
}
