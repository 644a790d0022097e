/** A line that begins with a name and a colon. */
export interface Labelled {
  readonly speaker: string;
  readonly text: string;
}

const longestLabel = 60;
const mostWords = 4;
/** A dash of a dialogue, then anything up to the first colon. */
const beginning = /^(?:[-–—]\s*)?([^:：\n]{1,61})(?::(?:\s+|$)|：\s*)/;
/** `Ana`, `O’Neil`, `J.`, `3`, `DRIVER`, `(Host)`, `李`: no lower-case beginning but for particles of names. */
const nameWord = /^[("“]?(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N})[\p{L}\p{M}\p{N}.'’&/-]*[)"”]?$/u;
const particle = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|la|le|ten|van|von|y|zu)$/;

/** What is known of labels, as {@link labelKey} has them. */
export interface KnownLabels {
  /** They count whatever they look like. */
  readonly names: ReadonlySet<string>;
  /** They are none, though they look like it: "Note: …". */
  readonly others: ReadonlySet<string>;
}

export const nothingKnown: KnownLabels = { names: new Set(), others: new Set() };

/**
 * `Ana Almeida: I see` → who, and what. What looks no name, as in "the thing is: no", is text. Undefined: there is no label.
 */
export function labelled(line: string, { names, others }: KnownLabels): Labelled | undefined {
  const found = beginning.exec(line);
  const speaker = cleanLabel(found?.[1] ?? '');
  if (!found || speaker === '') return undefined;
  const key = labelKey(speaker);
  if (others.has(key) || !(names.has(key) || looksLikeName(speaker))) return undefined;
  return { speaker, text: line.slice(found[0].length).trim() };
}

function looksLikeName(label: string): boolean {
  const words = label.split(' ');
  return (
    label.length <= longestLabel &&
    words.length <= mostWords &&
    words.every((word, index) => nameWord.test(word) || (index > 0 && particle.test(word)))
  );
}

export const cleanLabel = (label: string): string => label.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Labels that differ in letter case alone name the same person. */
export const labelKey = (label: string): string => cleanLabel(label).toLowerCase();
