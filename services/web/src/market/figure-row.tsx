import { useSettings } from '../app/settings.tsx';
import { IntervalBar } from '../design/interval-bar.tsx';
import style from './market.module.css';
import { type OwnFigure, scaleOf } from './own-market.ts';
import { amountOf } from './own-words.ts';

interface FigureRowProps {
  readonly label: string;
  readonly value: string;
  readonly n: string;
  readonly more?: string | undefined;
  readonly scale: ReturnType<typeof scaleOf>;
  readonly figure: Pick<OwnFigure, 'value' | 'interval' | 'unit' | 'dimensions'>;
  readonly tone?: 'other';
}

/** A figure: what it is about, where it lies and how sure that is, in a drawing and in words. */
export function FigureRow({ label, value, n, more, scale, figure, tone }: FigureRowProps) {
  const { texts, face } = useSettings();
  const { market } = texts;
  const { interval } = figure;
  const between = interval
    ? market.between(amountOf(interval.low, figure, face.locale), amountOf(interval.high, figure, face.locale))
    : null;
  return (
    <li>
      <div className={style.rowHead}>
        <span>{label}</span>
        <b>{value}</b>
      </div>
      {scale && figure.value !== null ? (
        <IntervalBar {...scale} value={figure.value} interval={interval} {...(tone ? { tone } : {})} />
      ) : null}
      <p className={style.quiet}>{[between, n, more].filter(Boolean).join(' · ')}</p>
    </li>
  );
}
