import {
  type ConversationKind,
  type ConversationSide,
  conversationLimits,
  type ImportRowNote,
  type Instant,
  MailAddress,
  OutcomeKind,
  oneLine,
  someLines,
  usualMinutes,
} from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { Cells } from './cells.rule.ts';
import { readMoment } from './dates.rule.ts';

/** A past conversation. */
export interface ConversationEntry {
  readonly row: number;
  readonly kind: ConversationKind;
  readonly start: Instant;
  readonly end: Instant;
  readonly otherName: string | null;
  readonly otherAddress: string | null;
  readonly employerName: string | null;
  readonly outcome: { readonly kind: OutcomeKind; readonly note: string | null } | null;
}

export interface ImportTerms {
  readonly side: ConversationSide;
  /** Of times in rows that name none. */
  readonly zone: string;
  readonly now: Instant;
}

const kinds: Readonly<Record<string, ConversationKind>> = {
  exploratory: 'exploratory',
  sondierung: 'exploratory',
  screening: 'screening',
  fit: 'fit',
  group: 'group',
  gruppe: 'group',
  assessment: 'assessment',
};

const outcomes = (side: ConversationSide): Readonly<Record<string, OutcomeKind>> =>
  Object.fromEntries(
    OutcomeKind.options
      .filter((kind) => side === 'guest' || kind !== 'happier-where-i-am')
      .flatMap((kind) => [
        [kind, kind],
        [kind.replaceAll('-', ' '), kind],
      ]),
  );

const minutes = /^\d{1,3}$/;

/** What a row says, or everything that is wrong with it. */
export function readConversation(cells: Cells, { side, zone, now }: ImportTerms): ConversationEntry | readonly ImportRowNote[] {
  const date = cells.needed('date');
  const start = date === '' ? undefined : readMoment(date, cells.text('time'), cells.text('zone') || zone);
  if (date !== '' && start === undefined) cells.wrong('date', 'malformed');
  const kind = cells.chosen('kind', kinds) ?? 'exploratory';
  const duration = durationIn(cells, kind);
  const end = start === undefined ? undefined : instant(Date.parse(start) + duration * 60_000);
  if (end !== undefined && end > now) cells.wrong('date', 'in_the_future');
  const said = cells.chosen('outcome', outcomes(side));
  const note = cells.checked('note', someLines(1_000));
  if (note !== null && cells.text('outcome') === '') cells.wrong('outcome', 'needs_another_column');
  const name = oneLine(conversationLimits.nameLength);
  const entry = {
    row: cells.row,
    kind,
    otherName: cells.checked('name', name),
    otherAddress: cells.checked('address', MailAddress),
    employerName: side === 'guest' ? cells.checked('employer', name) : null,
    outcome: said === null ? null : { kind: said, note },
  };
  if (cells.notes.length > 0 || start === undefined || end === undefined) return cells.notes;
  return { ...entry, start, end };
}

function durationIn(cells: Cells, kind: ConversationKind): number {
  const text = cells.text('duration');
  if (text === '') return usualMinutes[kind][0];
  const read = minutes.test(text) ? Number(text) : 0;
  if (read >= 1 && read <= conversationLimits.minutes) return read;
  cells.wrong('duration', read > conversationLimits.minutes ? 'too_large' : 'malformed');
  return usualMinutes[kind][0];
}
