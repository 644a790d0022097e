/** Part of what a cue shows: under the name of a voice span, or of nobody. */
export interface Voice {
  readonly speaker: string | null;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  lrm: '\u200E',
  rlm: '\u200F',
  nbsp: '\u00A0',
  quot: '"',
  apos: "'",
};

/** Of HTML's, those that captions are written with. Others stay as they are. */
export const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name: string | undefined) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
      })
    : text;

export const oneSpaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A start tag of a voice span, `<v.loud Ana Almeida>`: classes and name. */
const voiceTag = /^v(?:\.[^\s>]*)?(?:\s+([\s\S]*))?$/;

/** The texts of a cue of WebVTT by who says them, other tags left out. A tag that is not closed ends with the cue. */
export function voicesOf(payload: string): readonly Voice[] {
  const voices: Voice[] = [];
  const open: (string | null)[] = [];
  let text = '';
  const give = (): void => {
    const plain = oneSpaced(unescaped(text));
    if (plain !== '') voices.push({ speaker: open.at(-1) ?? null, text: plain });
    text = '';
  };
  for (let at = 0; at < payload.length; ) {
    const tag = payload.indexOf('<', at);
    text += payload.slice(at, tag < 0 ? undefined : tag);
    if (tag < 0) break;
    const close = payload.indexOf('>', tag);
    const inside = payload.slice(tag + 1, close < 0 ? undefined : close);
    at = close < 0 ? payload.length : close + 1;
    const voice = voiceTag.exec(inside);
    if (!voice && inside !== '/v') continue;
    give();
    if (voice) {
      const name = oneSpaced(unescaped(voice[1] ?? ''));
      open.push(name === '' ? null : name);
    } else open.pop();
  }
  give();
  return voices;
}

/** The text of a subtitle without what only says how it looks: `<i>`, `<font …>`, `{\an8}`. */
export const withoutMarkup = (payload: string): string => unescaped(payload.replace(/<\/?[a-z][^<>]*>/gi, '').replace(/\{\\[^{}]*\}/g, ''));
