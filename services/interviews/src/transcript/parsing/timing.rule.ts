/** When something was said, in ms since the recording began. */
export interface Timing {
  readonly start: number;
  readonly end: number;
}

const clock = /^(?:(\d{1,4}):)?([0-5]\d):([0-5]\d)(?:[.,](\d{1,3}))?$/;

/** `01:02:03.004`, hours optional, `,` or `.` before the milliseconds: in ms. Undefined: it is no time. */
export function millisecondsOf(text: string): number | undefined {
  const [, hours = '0', minutes, seconds, fraction = '0'] = clock.exec(text) ?? [];
  if (minutes === undefined || seconds === undefined) return undefined;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000 + Number(fraction.padEnd(3, '0'));
}

/** Two times with an arrow between them, and settings that say how it is shown, which are of no interest here. */
export function timingOf(line: string): Timing | 'malformed_timing' | 'end_before_start' {
  const arrow = line.indexOf('-->');
  const [to = ''] = line
    .slice(arrow + 3)
    .trimStart()
    .split(/\s/, 1);
  const start = millisecondsOf(line.slice(0, arrow).trim());
  const end = millisecondsOf(to);
  if (arrow < 0 || start === undefined || end === undefined) return 'malformed_timing';
  return end <= start ? 'end_before_start' : { start, end };
}

/** Two times with something between them that is no arrow: somebody meant it to be one. */
export const isMeantAsTiming = (line: string): boolean => /^\s*\d+:[\d:.,]*\s*(?:-+|[-–—=]>|→|to|,)\s*\d+:[\d:.,]*(?:\s|$)/.test(line);

export const isTiming = (line: string): boolean => line.includes('-->');
