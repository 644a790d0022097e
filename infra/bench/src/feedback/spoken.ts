/** One thing that one of two people says; in ms. */
export interface Spoken {
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const words =
  `we moved the platform team to Kubernetes last year and our customers really like how quickly things get better but technical debt
is still a challenge for the product strategy what do you think about the career path here and about working hours in Berlin since I have two
children and a quarterly audit of payment reconciliation that nobody else understands honestly it was a great time with many people from the
industry who talk about data mesh machine learning and the four-day week while salary bands are published inside the company so yes you can ask`.split(
    /\s+/,
  );

/** Always the same: a small generator of Lehmer's. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A conversation of so many characters, a little faster than people talk. */
export function spoken(characters: number): readonly Spoken[] {
  const pick = chance(20_261_125);
  const said: Spoken[] = [];
  for (let length = 0, at = 0; length < characters; ) {
    const count = 4 + pick(24);
    const text = `${Array.from({ length: count }, () => words[pick(words.length)]).join(' ')}${pick(4) === 0 ? '?' : '.'}`;
    said.push({ speaker: pick(5) < 3 ? 'Ana Almeida' : 'Hana Holm', start: at, end: at + count * 250, text });
    at += count * (200 + pick(80));
    length += text.length;
  }
  return said;
}

const clock = (ms: number, point: string): string =>
  `${String(Math.floor(ms / 3_600_000)).padStart(2, '0')}:${new Date(ms).toISOString().slice(14, 19)}${point}${String(ms % 1_000).padStart(3, '0')}`;

/** The formats in which the same can be written. */
export const writings: Readonly<Record<string, (said: readonly Spoken[]) => string>> = {
  WebVTT: (said) =>
    `WEBVTT\n\n${said.map(({ speaker, start, end, text }) => `${clock(start, '.')} --> ${clock(end, '.')}\n<v ${speaker}>${text}\n`).join('\n')}`,
  SubRip: (said) =>
    said
      .map(({ speaker, start, end, text }, n) => `${n + 1}\n${clock(start, ',')} --> ${clock(end, ',')}\n${speaker}: ${text}\n`)
      .join('\n'),
  'plain text': (said) => said.map(({ speaker, text }) => `${speaker}: ${text}`).join('\n'),
};
