import { noteInWords } from '../learnt/note-words.ts';
import { termsInWords } from '../offers/terms-words.ts';
import type { Texts } from '../texts/en/index.ts';
import { type Clockface, dateOf, fullDay, noon, timeSpan } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import type { Seen } from './use-seen.ts';

/** One thing that an organization sees, in plain words. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The page that has more of it. */
  readonly page?: { readonly of: 'chat' | 'booking'; readonly id: string };
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

type Said = { readonly name?: string | null | undefined; readonly address: string | null };
type Line = string | null | undefined | false;

/** What an organization sees of a candidate, but feedback: by kind; of kinds there may be nothing. */
export function seenSections(seen: Seen, texts: Texts, face: Clockface): readonly Section[] {
  const { viewAs, chats, offers } = texts;
  const held = new Map(seen.conversations.map((chat) => [chat.bookingId ?? '', chat]));
  const you = ({ name, address }: Said) => viewAs.you(name ?? viewAs.unnamed, address ?? viewAs.noAddress);
  const quoted = (say: (text: string) => string, text: string | null | undefined): Line => text && say(text);
  const setting = (zone: string | null, locale: 'en' | 'de' | null): Line =>
    zone !== null && locale !== null && viewAs.setting(zoneName(zone, Date.now()), viewAs.languages[locale]);
  const when = ({ start, end }: { readonly start: string; readonly end: string }) =>
    `${dateOf(start, face)}, ${timeSpan(start, end, face)} · ${zoneName(face.zone, Date.parse(start))}`;
  const date = (day: string) => fullDay(noon(day), { ...face, zone: 'UTC' });

  const booked = seen.bookings.map((booking): Entry => {
    const { bookingId, guest, cancelled } = booking;
    const chat = held.get(bookingId);
    const byYou = cancelled?.by === 'guest';
    return {
      id: bookingId,
      title: `${booking.name}, ${when(booking)}`,
      lines: lines(
        chats.states[chat && chat.status !== 'planned' && !cancelled ? chat.status : booking.status],
        you(guest),
        setting(guest.zone, guest.locale),
        quoted(viewAs.youWrote, guest.message),
        viewAs.bookings.channels[booking.channel.kind],
        byYou && (cancelled.late ? viewAs.bookings.cancelledLate : viewAs.bookings.cancelledByYou),
        byYou && quoted(viewAs.bookings.reason, cancelled.reason),
        booking.noShows.some(({ missingId }) => missingId === guest.guestId) && viewAs.bookings.missed,
        booking.noShows.some(({ missingId }) => missingId !== guest.guestId) && viewAs.bookings.missedYou,
      ),
      page: chat ? { of: 'chat', id: chat.conversationId } : { of: 'booking', id: bookingId },
    };
  });
  const outside = seen.conversations.flatMap((chat): readonly Entry[] =>
    chat.bookingId === null
      ? [
          {
            id: chat.conversationId,
            title: viewAs.outside.name(dateOf(chat.start, face)),
            lines: lines(chats.states[chat.status], chat.guest.name && you({ name: chat.guest.name, address: null })),
            page: { of: 'chat', id: chat.conversationId },
          },
        ]
      : [],
  );
  const invited = seen.invitations.map(
    (invitation): Entry => ({
      id: invitation.invitationId,
      title: viewAs.invitations.name(dateOf(invitation.invitedAt, face)),
      lines: lines(viewAs.invitations.states[invitation.status], you(invitation), quoted(viewAs.itWrote, invitation.message)),
    }),
  );
  const asked = seen.requests.map(
    (request): Entry => ({
      id: request.requestId,
      title: viewAs.requests.name(dateOf(request.askedAt, face)),
      lines: lines(
        viewAs.requests.states[request.status],
        you(request),
        setting(request.zone, request.locale),
        quoted(viewAs.youWrote, request.message),
      ),
    }),
  );
  const offered = seen.offers.map(
    ({ offerId, terms, earlier, extendedOn, answer, proof, negotiated, usedInNegotiation }): Entry => ({
      id: offerId,
      title: termsInWords(terms, texts, face.locale),
      lines: lines(
        offers.extended(date(extendedOn)),
        answer ? offers.answered[answer.answer](date(answer.on)) : offers.open,
        lines(
          terms.level && offers.levels[terms.level],
          terms.place.region,
          terms.place.country,
          terms.hoursPerWeek !== null && offers.hours(terms.hoursPerWeek),
        ).join(', '),
        terms.perks.length > 0 && offers.perks(terms.perks.join(', ')),
        earlier.length > 0 && viewAs.offers.earlier(earlier.length),
        offers.proofs[proof],
        negotiated && offers.negotiated,
        usedInNegotiation && offers.used,
      ),
    }),
  );
  const kept = seen.pool.map(
    (member): Entry => ({
      id: member.candidateId,
      title: viewAs.pool.name(dateOf(member.joinedAt, face), dateOf(member.expiresAt, face)),
      lines: [],
    }),
  );
  const noted = seen.notes.map(
    (note): Entry => ({
      id: note.observationId,
      title: noteInWords(note, texts, face.locale, () => undefined),
      lines: lines(quoted(viewAs.youWrote, note.said), note.toRecruiters ? viewAs.notes.toRecruiters : viewAs.notes.toHost),
      page: { of: 'chat', id: note.conversationId },
    }),
  );
  return [
    { id: 'bookings', title: viewAs.bookings.title, entries: booked },
    { id: 'outside', title: viewAs.outside.title, entries: outside },
    { id: 'invitations', title: viewAs.invitations.title, entries: invited },
    { id: 'requests', title: viewAs.requests.title, entries: asked },
    { id: 'offers', title: viewAs.offers.title, entries: offered },
    { id: 'pool', title: viewAs.pool.title, entries: kept },
    { id: 'notes', title: viewAs.notes.title, entries: noted },
  ].filter(({ entries }) => entries.length > 0);
}

const lines = (...said: readonly Line[]): readonly string[] => said.filter((line) => typeof line === 'string' && line !== '') as string[];
