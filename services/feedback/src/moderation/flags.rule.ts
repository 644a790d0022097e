import type { FlaggedText, TextFlag, TextPlace } from '@candor/contracts';
import { isAbusive } from './abuse.rule.ts';
import { holdsContact, holdsIdentifier, holdsLink } from './contact-data.rule.ts';

const checks: Readonly<Record<TextFlag, (text: string) => boolean>> = {
  contact: holdsContact,
  link: holdsLink,
  identifier: holdsIdentifier,
  abuse: isAbusive,
};

/**
 * What in a text may not be meant for others. It asks its author, and decides nothing: a text that is said to be meant so is
 * released with its flags, and one about which nothing is said is held back.
 */
export const flagsIn = (text: string): readonly TextFlag[] =>
  (Object.keys(checks) as readonly TextFlag[]).filter((flag) => checks[flag](text.normalize('NFKC')));

export const flaggedTexts = (texts: readonly (readonly [TextPlace, string])[]): readonly FlaggedText[] =>
  texts.flatMap(([place, text]) => {
    const flags = flagsIn(text);
    return flags.length > 0 ? [{ place, flags }] : [];
  });
