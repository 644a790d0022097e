import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FigureRow } from '../market/figure-row.tsx';
import { scaleOf } from '../market/own-market.ts';
import { amountOf } from '../market/own-words.ts';
import { windowName } from '../signals/windows.ts';
import { Calm } from './calm.tsx';
import style from './coaching.module.css';
import { type MyInterviewing, type ReleasedFigure, releasedQuarters } from './own-figures.ts';

/** What was released of oneself, quarter by quarter: the one thing of this page that others see as well. */
export function BesideColleagues({ all }: { readonly all: MyInterviewing }) {
  const { coaching } = useSettings().texts;
  const quarters = releasedQuarters(all);
  return (
    <Card title={coaching.beside.title} text={coaching.beside.text}>
      {quarters.length === 0 ? (
        <Calm title={coaching.beside.none} text={coaching.beside.needs} />
      ) : (
        <ul className={style.rows}>
          {quarters.map((figure) => (
            <Quarter key={figure.window} figure={figure} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Quarter({ figure }: { readonly figure: ReleasedFigure }) {
  const { texts, face } = useSettings();
  const { coaching, market } = texts;
  const { window, value, n, unit, signal, restatedFrom } = figure;
  return (
    <FigureRow
      label={windowName(window, face.locale)}
      value={value === null ? coaching.tooFew : amountOf(value, figure, face.locale)}
      n={coaching.guests(n ?? 0)}
      more={restatedFrom === null ? undefined : market.restated}
      scale={scaleOf(unit, signal)}
      figure={figure}
    />
  );
}
