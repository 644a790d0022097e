import type { ChatLocation, Locale } from '@candor/contracts';

/** What calendars show of a booking: nothing of who meets whom or why, since others see calendars too. */
export interface MeetingTexts {
  readonly summary: string;
  readonly description?: string;
}

const words: Readonly<Record<Locale, { readonly summary: string; readonly manage: string; readonly feed: string }>> = {
  en: { summary: 'Conversation', manage: 'Details, and to move or cancel it:', feed: 'Conversations' },
  de: { summary: 'Gespräch', manage: 'Einzelheiten, verschieben oder absagen:', feed: 'Gespräche' },
};

/** `manageUrl`: where its reader can see and change the booking. */
export const meetingTexts = (locale: Locale, manageUrl?: string): MeetingTexts => ({
  summary: words[locale].summary,
  ...(manageUrl === undefined ? {} : { description: `${words[locale].manage}\n${manageUrl}` }),
});

/** The name of a calendar of all bookings of a person. */
export const feedName = (locale: Locale): string => words[locale].feed;

export interface MeetingPlace {
  readonly location?: string;
  readonly url?: string;
}

/** Where it is, for a calendar; a video link is both the place and the address to open. */
export function meetingPlace(location: ChatLocation, videoLink: string): MeetingPlace {
  if (location.kind === 'place') return { location: location.address };
  if (location.kind === 'phone') return location.instructions === '' ? {} : { location: location.instructions };
  return { location: videoLink, ...(/^https?:$/.test(URL.parse(videoLink)?.protocol ?? '') ? { url: videoLink } : {}) };
}

/** `{booking}` in a template becomes the booking's id. */
export const linkFromTemplate = (template: string, bookingId: string): string =>
  template.replaceAll('{booking}', encodeURIComponent(bookingId));
