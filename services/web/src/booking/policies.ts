import type { Texts } from '../texts/en/index.ts';
import { type Clockface, duration, fullDay, noon, shortMoment } from '../time/times.ts';

/** As much of a chat type as its rules are told from. */
export interface Bookable {
  readonly noticeMinutes: number | null;
  readonly horizon:
    | { readonly kind: 'rolling'; readonly days: number; readonly counting: 'calendar' | 'business' }
    | { readonly kind: 'fixed'; readonly from: string; readonly until: string }
    | null;
  readonly approval: boolean;
  readonly capacity: number | null;
  readonly changes: { readonly noticeMinutes: number; readonly mostChanges: number };
}

/** By which rules it is booked, in sentences. What is each host's own is not told. */
export function policies(chatType: Bookable, texts: Texts['booking']['policy'], locale: string): readonly string[] {
  const { noticeMinutes, approval, capacity, changes } = chatType;
  return [
    ...(capacity === null ? [] : [texts.group(capacity)]),
    ...(approval ? [texts.approval] : []),
    ...(noticeMinutes ? [texts.notice(duration(noticeMinutes, locale))] : []),
    ...horizonText(chatType, texts, locale),
    changes.mostChanges === 0 ? texts.noChanges : texts.changes(changes.mostChanges, duration(changes.noticeMinutes, locale)),
    texts.cancel,
  ];
}

type Changeable = Pick<Bookable, 'approval' | 'changes'>;

/** What can still be done about a time once it is booked, said before it is: `start` may be too soon for the guest to move it. */
export function policiesAt(
  { approval, changes: { noticeMinutes, mostChanges } }: Changeable,
  start: string,
  now: number,
  texts: Texts['booking']['policy'],
  face: Clockface,
): readonly string[] {
  const until = Date.parse(start) - noticeMinutes * 60_000;
  const at = new Date(until).toISOString();
  const isTooSoon = mostChanges > 0 && until <= now;
  const isMovable = mostChanges > 0 && !isTooSoon;
  return [
    ...(approval ? [texts.approval] : []),
    ...(mostChanges === 0 ? [texts.noChanges] : []),
    ...(isTooSoon ? [texts.tooSoonToMove(duration(noticeMinutes, face.locale))] : []),
    ...(isMovable ? [texts.changesUntil(mostChanges, shortMoment(at, face))] : []),
    texts.cancel,
  ];
}

function horizonText({ horizon }: Bookable, texts: Texts['booking']['policy'], locale: string): readonly string[] {
  if (!horizon) return [];
  const day = (date: string) => fullDay(noon(date), { locale, zone: 'UTC' });
  if (horizon.kind === 'fixed') return [texts.range(day(horizon.from), day(horizon.until))];
  return [horizon.counting === 'business' ? texts.businessDays(horizon.days) : texts.rolling(horizon.days)];
}
