import { useSettings } from '../app/settings.tsx';
import { inWords } from './figure-words.ts';
import type { SeenFigure } from './seen-figure.ts';
import style from './signals.module.css';
import { windowName } from './windows.ts';

interface HeadlineProps {
  readonly figure: SeenFigure;
  readonly earlier?: SeenFigure | undefined;
}

/** The figure with all that has to stand beside it: how sure it is, of how many, and what it was before. */
export function Headline({ figure, earlier }: HeadlineProps) {
  const { texts, face } = useSettings();
  const { signals } = texts;
  const { value, interval, n, whole, responseRate, unit, dimensions } = figure;
  if (value === null) return null;
  const words = { unit, locale: face.locale, currency: dimensions['currency'] };
  const share = { unit: 'ratio', locale: face.locale } as const;
  return (
    <p className={style.headline}>
      <b>{inWords(value, words)}</b>
      {interval ? (
        <span title={signals.intervalHint}>{signals.interval(inWords(interval.low, words), inWords(interval.high, words))}</span>
      ) : null}
      {n === null ? null : <span>{signals.n(n, whole)}</span>}
      {responseRate === null ? null : <span>{signals.response(inWords(responseRate, share))}</span>}
      {earlier?.value == null ? null : (
        <span className={style.before}>{signals.beforeValue(windowName(earlier.window, face.locale), inWords(earlier.value, words))}</span>
      )}
    </p>
  );
}
