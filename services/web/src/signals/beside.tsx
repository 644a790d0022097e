import { useSettings } from '../app/settings.tsx';
import { besides, type Naming } from './chart-rows.ts';
import { inWords } from './figure-words.ts';
import type { SeenFigure } from './seen-figure.ts';
import style from './signals.module.css';

/** What is a number of its own, whatever the figure is. */
const bare = ['rise in log-odds', 'times as often as others', 'standard error'];
const shares = ['agree', 'answered', 'both sides agree', 'must'];

/** What stands beside a figure: how it was counted, how many agree. */
export function Beside({ figure, names }: { readonly figure: SeenFigure; readonly names: Naming }) {
  const { texts, face } = useSettings();
  const { signals } = texts;
  const { unit, dimensions } = figure;
  return (
    <dl className={style.facts} aria-label={signals.detail.besides}>
      {besides(figure).map(({ name, value, interval, n }) => {
        const own = bare.includes(name) ? 'difference' : shares.includes(name) ? 'ratio' : unit;
        const said = (number: number) => inWords(number, { unit: own, locale: face.locale, currency: dimensions['currency'] });
        const more = [interval ? signals.interval(said(interval.low), said(interval.high)) : null, n === null ? null : signals.n(n)];
        return (
          <div key={name} className={style.fact}>
            <dt>{names.part(name)}</dt>
            <dd>{[said(value), ...more.filter((one) => one !== null)].join(' · ')}</dd>
          </div>
        );
      })}
    </dl>
  );
}
