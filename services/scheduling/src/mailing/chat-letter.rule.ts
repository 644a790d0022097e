import type { ChatLocation, Instant, Locale } from '@candor/contracts';
import { bookingUid, invitationIcs } from '../calendar/invitation-ics.rule.ts';
import { linkFromTemplate, meetingPlace, meetingTexts } from '../calendar/meeting-texts.rule.ts';
import type { BookingStory } from './booking-story.rule.ts';
import { oncePerGroup } from './mail-id.rule.ts';
import type { ChatFacts, ChatMail } from './texts/mail-texts.rule.ts';
import { listed, mailBody, textsIn } from './texts/texts.rule.ts';
import { momentText, shortMoment, startLines, whenText } from './when-text.rule.ts';

export interface Reader {
  readonly name: string | undefined;
  readonly address: string;
  readonly zone: string;
  readonly locale: Locale;
}

/** What a mail about a booking is written from, besides the booking. */
export interface LetterParts {
  readonly kind: ChatMail;
  readonly story: BookingStory;
  readonly reader: Reader;
  readonly organization: string;
  readonly chatType: string;
  readonly location: ChatLocation | undefined;
  /** Names of whom the reader meets. */
  readonly others: readonly string[];
  /** Opened. */
  readonly message: string | undefined;
  readonly link: string;
  readonly alternatives: readonly Instant[];
  readonly organizer: { readonly name: string; readonly address: string };
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | undefined;
}

/** A mail about a booking, on the clock and in the language of its reader. */
export function chatLetter(parts: LetterParts): Letter {
  const texts = textsIn(parts.reader.locale);
  const mail = texts.chat[parts.kind](factsOf(parts));
  return {
    subject: mail.subject,
    text: mailBody(texts, parts.reader.name, mail, parts.organization),
    calendar: calendarOf(parts),
  };
}

function factsOf({ kind, story, reader, organization, chatType, others, location, message, link, alternatives }: LetterParts): ChatFacts {
  const { booked, previous } = story;
  const { zone, locale } = reader;
  const span = spanFor(kind, story);
  return {
    day: shortMoment(span.start, zone, locale),
    when: whenText(span, zone, locale),
    previousWhen: previous && whenText(previous, zone, locale),
    othersCome: previous !== undefined && booked.hostIds.some((hostId) => !previous.hostIds.includes(hostId)),
    organization,
    chatType,
    others: othersText({ kind, story, others, reader, organization }),
    place: (location && meetingPlace(location, videoLink(location, booked.bookingId)).location) ?? '–',
    message,
    until: booked.approvalUntil === null ? undefined : momentText(booked.approvalUntil, zone, locale),
    link,
    alternatives: startLines(alternatives, zone, locale),
  };
}

/** Whoever is released knows the time at which they were to be there, and not the one it was moved to. */
const spanFor = (kind: ChatMail, { booked, previous }: BookingStory): { readonly start: Instant; readonly end: Instant } =>
  kind === 'host-released' ? (previous ?? booked) : booked;

type Naming = Pick<LetterParts, 'kind' | 'story' | 'others' | 'reader' | 'organization'>;

function othersText({ kind, story: { booked }, others, reader: { locale }, organization }: Naming): string {
  const texts = textsIn(locale);
  if (booked.sessionId !== null && oncePerGroup.includes(kind)) return texts.group;
  if (others.length > 0) return listed(others, locale);
  return kind.startsWith('guest-') ? texts.somebodyFrom(organization) : texts.somebody;
}

const requests: readonly ChatMail[] = ['guest-confirmed', 'guest-moved', 'guest-other-host', 'host-confirmed', 'host-moved', 'host-joins'];
const cancels: readonly ChatMail[] = ['guest-cancelled', 'host-cancelled', 'host-released'];

/** A time that was given up before the other one is certain: a group meets without the guest who did. */
const isGivenUp = ({ kind, story: { booked, previous } }: LetterParts): boolean =>
  previous !== undefined && (kind === 'guest-asked' || (kind === 'host-asked' && booked.sessionId === null));

/** The reader's own copy: nobody else is named in it, since others see calendars too. A host has one event for a whole group. */
function calendarOf(parts: LetterParts): Letter['calendar'] {
  const { kind, story, reader, location, organizer } = parts;
  const givenUp = isGivenUp(parts);
  const method = requests.includes(kind) ? 'REQUEST' : givenUp || cancels.includes(kind) ? 'CANCEL' : undefined;
  if (!method) return undefined;
  const { booked, changedAt } = story;
  const group = kind.startsWith('host-') ? booked.sessionId : null;
  const { start, end } = givenUp && story.previous ? story.previous : spanFor(kind, story);
  const content = invitationIcs({
    method,
    uid: bookingUid(group ?? booked.bookingId),
    sequence: booked.sequence,
    stamp: changedAt,
    start,
    end,
    zone: reader.zone,
    summary: meetingTexts(reader.locale).summary,
    ...(location ? meetingPlace(location, videoLink(location, booked.bookingId)) : {}),
    organizer,
    attendees: [{ name: reader.name, address: reader.address, answer: 'accepted', asked: false }],
  });
  return { method, content };
}

const videoLink = (location: ChatLocation, bookingId: string): string =>
  location.kind === 'video' ? linkFromTemplate(location.linkTemplate, bookingId) : '';
