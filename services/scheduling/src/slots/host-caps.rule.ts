import type { BookingCaps, ChatTypeKey } from '@candor/contracts';
import { lastBegunAt } from '../availability/stretches.rule.ts';
import type { OffsetPeriod } from '../availability/zone-offsets.rule.ts';
import type { RuleOf } from './slot-refusal.rule.ts';
import type { DiaryEntry } from './slot-request.rule.ts';

const day = 86_400_000;
const lengths = [
  ['day', 'perDay'],
  ['week', 'perWeek'],
  ['month', 'perMonth'],
] as const;

/** One cap of one host: how many chats there are in each period, a day, a week from Monday or a month of the host's zone. */
export interface HostCap {
  readonly rule: RuleOf;
  readonly per: 'day' | 'week' | 'month';
  readonly most: number;
  readonly counted: ReadonlyMap<number, number>;
  /** In any period: mostly it is not. */
  readonly isReached: boolean;
}

/** The host's caps count the chats of all chat types of the organization, the chat type's its own. `offsets` are those of the host's zone. */
export function hostCaps(
  { organizationId, chatTypeId }: ChatTypeKey,
  caps: { readonly [Rule in RuleOf]: BookingCaps },
  entries: readonly DiaryEntry[],
  offsets: readonly OffsetPeriod[],
): readonly HostCap[] {
  const own = entries.filter((entry) => entry.organizationId === organizationId);
  return (['host', 'chat-type'] as const).flatMap((rule) =>
    lengths.flatMap(([per, limit]) => {
      const most = caps[rule][limit];
      if (most === null) return [];
      const counting = rule === 'host' ? own : own.filter((entry) => entry.chatTypeId === chatTypeId);
      const counted = countBy(per, counting, offsets);
      return [{ rule, per, most, counted, isReached: [...counted.values()].some((count) => count >= most) }];
    }),
  );
}

/** Those that are reached in the period that a start falls into. */
export const reachedCaps = (caps: readonly HostCap[], start: number, offsets: readonly OffsetPeriod[]): readonly HostCap[] =>
  caps.filter((cap) => cap.isReached && countedAt(cap, start, offsets) >= cap.most);

export const countedAt = ({ counted, per }: HostCap, start: number, offsets: readonly OffsetPeriod[]): number =>
  counted.get(periodOf(per, start, offsets)) ?? 0;

/** Guests of one session are one chat. */
function countBy(per: HostCap['per'], entries: readonly DiaryEntry[], offsets: readonly OffsetPeriod[]): ReadonlyMap<number, number> {
  const counted = new Map<number, number>();
  const starts = new Map(entries.map((entry) => [entry.sessionId ?? entry.entryId, Date.parse(entry.start)]));
  for (const start of starts.values()) {
    const period = periodOf(per, start, offsets);
    counted.set(period, (counted.get(period) ?? 0) + 1);
  }
  return counted;
}

/** A number that all instants of one period have in common. Outside of the offsets: none. */
function periodOf(per: HostCap['per'], at: number, offsets: readonly OffsetPeriod[]): number {
  const period = lastBegunAt(offsets, at);
  if (!period || at >= period.to) return Number.NaN;
  const date = Math.floor((at + period.offset) / day);
  // 1970-01-01, day 0, was a Thursday.
  if (per !== 'month') return per === 'day' ? date : Math.floor((date + 3) / 7);
  const calendar = new Date(date * day);
  return calendar.getUTCFullYear() * 12 + calendar.getUTCMonth();
}
