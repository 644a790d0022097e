import type { Texts } from '../texts/en/index.ts';
import { type Addressed, giveTo, moveTo, takeOver } from './booking-commands.ts';
import type { Deed } from './use-managing.ts';

type Words = Texts['managing'];

/** Those who held it before hold it again: a recruiter says who does, whatever hours say. */
const givenBack = (addressed: Addressed, words: Words): Deed => ({
  said: words.give.back,
  take: () => giveTo(addressed, addressed.booking.hostIds),
});

export const giveDeed = (addressed: Addressed, hostIds: readonly string[], name: string, words: Words): Deed => ({
  said: words.give.done(name),
  take: () => giveTo(addressed, hostIds),
  back: givenBack(addressed, words),
});

export const takeOverDeed = (addressed: Addressed, from: string, words: Words): Deed => ({
  said: words.takeOver.done,
  take: () => takeOver(addressed, from),
  back: givenBack(addressed, words),
});

/** `when`, `before`: the new time and the old one, in words. */
export const moveDeed = (
  addressed: Addressed,
  start: string,
  { when, before }: { readonly when: string; readonly before: string },
  words: Words,
): Deed => ({
  said: words.move.done(when),
  take: () => moveTo(addressed, start),
  back: { said: words.move.done(before), take: () => moveTo(addressed, addressed.booking.start) },
});
