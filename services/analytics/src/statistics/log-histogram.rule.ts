/** How many values fell into each bucket, by the bucket's number. Buckets without values are absent. */
export type LogHistogram = Readonly<Record<number, number>>;

/** The largest relative error of a value told from its bucket. */
const accuracy = 0.01;
const ratio = (1 + accuracy) / (1 - accuracy);
const lnRatio = Math.log(ratio);

/**
 * The bucket of a whole number from 0 on, itself a whole number from −1 (for 0) on; otherwise a `RangeError`. Bucket i holds what lies
 * above ratio^(i−1) and not above ratio^i, with ratio = 1.01 / 0.99.
 * Masson, Rim and Lee 2019, DDSketch: a fast and fully-mergeable quantile sketch with relative-error guarantees. Counts of buckets add
 * and subtract, which those of a t-digest do not.
 */
export function bucketOf(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`a whole number from 0 on, not ${value}`);
  return value === 0 ? -1 : Math.ceil(Math.log(value) / lnRatio);
}

/** The value that stands for a bucket, within 1 % of all that are in it. */
export const bucketValue = (bucket: number): number => (bucket < 0 ? 0 : (2 * ratio ** bucket) / (ratio + 1));

export function logHistogram(values: readonly number[]): LogHistogram {
  const counts = new Map<number, number>();
  for (const value of values) {
    const bucket = bucketOf(value);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

function combined(one: LogHistogram, other: LogHistogram, sign: 1 | -1): LogHistogram {
  const buckets = new Set([...Object.keys(one), ...Object.keys(other)].map(Number));
  const sums = [...buckets].map((bucket) => [bucket, (one[bucket] ?? 0) + sign * (other[bucket] ?? 0)] as const);
  return Object.fromEntries(sums.filter(([, count]) => count !== 0));
}

export const merged = (one: LogHistogram, other: LogHistogram): LogHistogram => combined(one, other, 1);
/** What is left when `part` is taken out again. */
export const without = (whole: LogHistogram, part: LogHistogram): LogHistogram => combined(whole, part, -1);

/** By number: an object's own order would put bucket −1 last. */
const rising = (histogram: LogHistogram): readonly (readonly [bucket: number, count: number])[] =>
  Object.entries(histogram)
    .map(([bucket, count]) => [Number(bucket), count] as const)
    .sort(([a], [b]) => a - b);

export const countIn = (histogram: LogHistogram): number => Object.values(histogram).reduce((sum, count) => sum + count, 0);

/**
 * The quantile at `p` (0 to 1), as type 7 defines it between two places, within 1 % of that of the values themselves; nothing without
 * values. Counts below 0 are a `RangeError`: more was taken out than was in.
 */
export function histogramQuantile(histogram: LogHistogram, p: number): number | undefined {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p lies between 0 and 1, not at ${p}`);
  const buckets = rising(histogram);
  if (buckets.some(([, count]) => count < 0)) throw new RangeError('a bucket holds less than nothing');
  const n = countIn(histogram);
  if (n === 0) return undefined;
  const place = (n - 1) * p;
  const at = (rank: number): number => {
    let seen = 0;
    for (const [bucket, count] of buckets) {
      seen += count;
      if (seen > rank) return bucketValue(bucket);
    }
    return Number.NaN;
  };
  const [below, above] = [at(Math.floor(place)), at(Math.ceil(place))];
  return below + (place - Math.floor(place)) * (above - below);
}

/** Which share lies below `own`, its own bucket counted half: 0 to 1; nothing without values. See `midRankPercentile`. */
export function histogramPercentile(histogram: LogHistogram, own: number): number | undefined {
  const n = countIn(histogram);
  if (n === 0) return undefined;
  const bucket = bucketOf(own);
  const below = rising(histogram).reduce((sum, [other, count]) => sum + (other < bucket ? count : 0), 0);
  return (below + (histogram[bucket] ?? 0) / 2) / n;
}
