import type { Instant, Locale } from '@candor/contracts';
import { dateIn } from '../availability/zone-offsets.rule.ts';
import { textsIn } from '../mailing/texts/texts.rule.ts';
import { startLines, zoneText } from '../mailing/when-text.rule.ts';

/** So many of the starts, from as many days of the zone as there are: the first of each day, then the second, and so on. In order. */
export function spreadOverDays(starts: readonly Instant[], count: number, zone: string): readonly Instant[] {
  const days = [...Map.groupBy(starts, (start) => dateIn(zone, start)).values()];
  const most = Math.max(0, ...days.map(({ length }) => length));
  const inTurn = Array.from({ length: most }, (_, place) => days.flatMap((day) => day[place] ?? [])).flat();
  return inTurn.slice(0, count).sort();
}

/** Lines to be pasted into a mail, the zone named; `url`: where one of them can be taken. */
export function slotsText(starts: readonly Instant[], zone: string, locale: Locale, url: string | undefined): string {
  const texts = textsIn(locale).slots;
  if (starts.length === 0) return texts.none(zone);
  return [
    texts.intro(zoneText(starts, zone)),
    ...startLines(starts, zone, locale),
    ...(url === undefined ? [] : ['', texts.book(url)]),
  ].join('\n');
}
