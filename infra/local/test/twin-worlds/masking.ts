/** Ids, tokens and real times differ from one installation to the next. What is left of a text must be the same in both. */
export class Masking {
  readonly #names: readonly (readonly [string, string])[];

  /** Names for ids that are known; the longest first, for one may be part of another. */
  constructor(known: Readonly<Record<string, string>>) {
    this.#names = Object.entries(known)
      .filter(([, id]) => id !== '')
      .map(([name, id]) => [id, `<${name}>`] as const)
      .sort(([a], [b]) => b.length - a.length);
  }

  mask(text: string): string {
    const named = this.#names.reduce((masked, [id, name]) => masked.replaceAll(id, name), text);
    return patterns.reduce((masked, [pattern, name]) => masked.replace(pattern, name), named);
  }
}

/** The test clock stands in March 2026; any other instant is one of the machine's. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<token>'],
  [/sealed:1:[\w-]+:[\w-]+:[\w-]+/g, '<sealed>'],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, '<uuid>'],
  [/20\d\d-(?!03)\d\d-\d\dT[\d:.]+Z/g, '<real time>'],
  [/\bt\d+-[0-9a-f]{10}\b/g, '<installation>'],
  [/127\.0\.0\.1:\d+/g, '<address>'],
  [/\b[0-9a-f]{32,64}\b/g, '<hash>'],
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, '<hash>'],
  [/(?<="(?:id|keyId|sessionId)\\?":\\?"|sign-in\/|keys?\/)[\w-]{22}(?![\w-])/g, '<id>'],
  [/^[\w-]{22}$/, '<id>'],
  [/00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]|00-<hash>-[0-9a-f]{16}-0[01]/g, '<trace>'],
];
