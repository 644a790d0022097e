import style from './interval-bar.module.css';

interface IntervalBarProps {
  /** What the whole width stands for. */
  readonly least: number;
  readonly most: number;
  readonly value: number | null;
  readonly interval?: { readonly low: number; readonly high: number } | null | undefined;
  /** Drawn from here instead of from the left end. */
  readonly from?: number;
  readonly tone?: 'other';
}

/** Where a figure lies, and how sure that is. The text beside it says the same: it is not read out. */
export function IntervalBar({ least, most, value, interval, from = least, tone }: IntervalBarProps) {
  const at = (number: number) => (100 * (Math.min(most, Math.max(least, number)) - least)) / (most - least || 1);
  const [start, end] = value === null ? [0, 0] : [Math.min(at(from), at(value)), Math.max(at(from), at(value))];
  return (
    <svg
      className={style.bar}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      data-tone={tone}
      data-sure={interval ? undefined : true}
    >
      <rect className={style.track} x="0" y="3" width="100" height="6" rx="1" />
      {value === null ? null : <rect className={style.value} x={start} y="3" width={Math.max(0.6, end - start)} height="6" rx="1" />}
      {from === least ? null : <rect className={style.origin} x={at(from) - 0.15} y="0" width="0.3" height="12" />}
      {interval ? (
        <>
          <rect className={style.interval} x={at(interval.low)} y="5.4" width={at(interval.high) - at(interval.low)} height="1.2" />
          {[interval.low, interval.high].map((end, index) => (
            <rect key={index === 0 ? 'low' : 'high'} className={style.interval} x={at(end) - 0.2} y="2" width="0.4" height="8" />
          ))}
        </>
      ) : null}
    </svg>
  );
}
