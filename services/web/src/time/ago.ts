/** How long ago, in the language: `5 minutes ago`, `2 days ago`, `now`. */
export function ago(minutes: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (minutes < 1) return format.format(0, 'second');
  if (minutes < 90) return format.format(-Math.floor(minutes), 'minute');
  if (minutes < 36 * 60) return format.format(-Math.floor(minutes / 60), 'hour');
  return format.format(-Math.floor(minutes / 1_440), 'day');
}
