/** What a digit means on a scale, after the digit that was typed just before it: `1`, then `0`, is ten where there is one. */
export function valueTyped(key: string, before: string, from: number, to: number): number | undefined {
  if (!/^\d$/.test(key)) return undefined;
  const both = Number(`${before}${key}`);
  if (before !== '' && both >= from && both <= to) return both;
  const alone = Number(key);
  return alone >= from && alone <= to ? alone : undefined;
}
