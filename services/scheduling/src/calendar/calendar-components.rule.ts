export type ComponentKind = 'VEVENT' | 'VTIMEZONE' | 'VFREEBUSY';

/** One component of a calendar as text, with no more of it than busy times need. */
export interface CalendarComponent {
  readonly kind: ComponentKind;
  /** Of the file, from 1. */
  readonly line: number;
  /** Unfolded content lines, `BEGIN` and `END` included. */
  readonly lines: readonly string[];
}

export interface CalendarComponents {
  /** It begins as a calendar does. */
  readonly isCalendar: boolean;
  /** It also ends as one does: otherwise what follows was lost on the way. */
  readonly isWhole: boolean;
  readonly components: readonly CalendarComponent[];
}

/** Everything else, such as descriptions, attachments and alarms, is skipped unread: it may be huge, private or malformed. */
const kept = new Set([
  ...['BEGIN', 'END', 'UID', 'SUMMARY', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'STATUS', 'TRANSP'],
  ...['X-MICROSOFT-CDO-BUSYSTATUS', 'FREEBUSY', 'TZID', 'TZOFFSETFROM', 'TZOFFSETTO'],
]);
const nested = new Set(['STANDARD', 'DAYLIGHT']);
const kinds: readonly string[] = ['VEVENT', 'VTIMEZONE', 'VFREEBUSY'] satisfies ComponentKind[];
const longestLine = 20_000;

/** Takes a calendar apart, so that one component that cannot be read leaves the others whole. Takes any line endings and a BOM. */
export function calendarComponents(text: string): CalendarComponents {
  const components: CalendarComponent[] = [];
  let isCalendar = false;
  let isWhole = false;
  let open: { readonly kind: ComponentKind; readonly line: number; readonly lines: string[]; readonly inside: string[] } | undefined;
  for (const { number, content } of unfolded(text)) {
    const [, name = ''] = /^([A-Za-z0-9-]+)[;:]/.exec(content) ?? [];
    const word = name.toUpperCase();
    const value = content
      .slice(name.length + 1)
      .trim()
      .toUpperCase();
    if (word === 'BEGIN' && value === 'VCALENDAR') isCalendar = true;
    if (word === 'BEGIN') isWhole = false;
    if (word === 'END' && value === 'VCALENDAR') isWhole = true;
    // one that is not closed before the next begins is left as it is, for its reader to refuse
    if (open && word === 'BEGIN' && kinds.includes(value)) {
      components.push(open);
      open = undefined;
    }
    if (!open) {
      if (word === 'BEGIN' && isCalendar && kinds.includes(value))
        open = { kind: value as ComponentKind, line: number, lines: [content], inside: [] };
      continue;
    }
    if (word === 'END' && open.inside.length === 0) {
      components.push({ kind: open.kind, line: open.line, lines: [...open.lines, `END:${open.kind}`] });
      open = undefined;
      continue;
    }
    if (word === 'BEGIN') open.inside.push(value);
    if (kept.has(word) && open.inside.every((part) => nested.has(part))) open.lines.push(content);
    if (word === 'END') open.inside.pop();
  }
  return { isCalendar, isWhole: isWhole && !open, components };
}

function* unfolded(text: string): Generator<{ readonly number: number; readonly content: string }> {
  let current = '';
  let begun = 0;
  let number = 0;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    number++;
    if (/^[ \t]/.test(raw)) {
      if (current.length < longestLine) current += raw.slice(1, longestLine);
      continue;
    }
    if (current !== '') yield { number: begun, content: current };
    current = raw.slice(0, longestLine);
    begun = number;
  }
  if (current !== '') yield { number: begun, content: current };
}
