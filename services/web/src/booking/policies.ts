import type { Texts } from '../texts/en/index.ts';
import { duration, fullDay, noon } from '../time/times.ts';

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

function horizonText({ horizon }: Bookable, texts: Texts['booking']['policy'], locale: string): readonly string[] {
  if (!horizon) return [];
  const day = (date: string) => fullDay(noon(date), { locale, zone: 'UTC' });
  if (horizon.kind === 'fixed') return [texts.range(day(horizon.from), day(horizon.until))];
  return [horizon.counting === 'business' ? texts.businessDays(horizon.days) : texts.rolling(horizon.days)];
}
