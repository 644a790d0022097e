import type { Texts } from '../texts/en/index.ts';
import { type Addressed, giveTo, moveTo, takeOver } from './booking-commands.ts';
import type { Deed } from './use-managing.ts';

type Words = Texts['managing'];

/** Those who held it before hold it again: a recruiter says who does, whatever hours say. */
const givenBack = (addressed: Addressed, words: Words): Deed => ({
  told: words.give.back,
  run: () => giveTo(addressed, addressed.booking.hostIds),
});

export const giveDeed = (addressed: Addressed, hostIds: readonly string[], name: string, words: Words): Deed => ({
  told: words.give.done(name),
  run: () => giveTo(addressed, hostIds),
  undo: givenBack(addressed, words),
});

export const takeOverDeed = (addressed: Addressed, from: string, words: Words): Deed => ({
  told: words.takeOver.done,
  run: () => takeOver(addressed, from),
  undo: givenBack(addressed, words),
});

/** `when`, `before`: the new time and the old one, in words. */
export const moveDeed = (
  addressed: Addressed,
  start: string,
  { when, before }: { readonly when: string; readonly before: string },
  words: Words,
): Deed => ({
  told: words.move.done(when),
  run: () => moveTo(addressed, start),
  undo: { told: words.move.done(before), run: () => moveTo(addressed, addressed.booking.start) },
});
