import { Text } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { ToldText } from '../design/told-text.tsx';
import { FigureRow } from '../market/figure-row.tsx';
import { scaleOf } from '../market/own-market.ts';
import { amountOf, known } from '../market/own-words.ts';
import { Headline } from '../signals/headline.tsx';
import signals from '../signals/signals.module.css';
import { Calm } from './calm.tsx';
import style from './coaching.module.css';
import { asCounted, type MyInterviewing, type OwnFigure, type OwnSignalKey, ownSignal } from './own-figures.ts';

interface OwnRatingsProps {
  readonly signal: OwnSignalKey;
  readonly all: MyInterviewing;
}

/** What guests say of oneself, altogether and by rating; too few is a calm sentence that says what it takes. */
export function OwnRatings({ signal, all }: OwnRatingsProps) {
  const { coaching, market } = useSettings().texts;
  const words = coaching.own[signal];
  const { overall, each, definition } = ownSignal(signal, all);
  return (
    <Card title={words.title} text={words.text}>
      {overall ? <Headline figure={overall} /> : <Calm title={coaching.tooFew} text={words.needs} />}
      {each.length > 0 ? (
        <ul className={style.rows}>
          {each.map((figure) => (
            <Rating key={figure.dimensions['rating']} figure={figure} />
          ))}
        </ul>
      ) : null}
      {overall ? (
        <p className={signals.sentence}>{overall.interval === null ? `${words.how} ${coaching.fewForInterval}` : words.how}</p>
      ) : null}
      {definition === undefined ? null : (
        <details className={signals.meaning}>
          <summary>{market.how}</summary>
          <Text size="sm" c="dimmed">
            <ToldText>{definition}</ToldText>
          </Text>
        </details>
      )}
    </Card>
  );
}

function Rating({ figure }: { readonly figure: OwnFigure }) {
  const { texts, face } = useSettings();
  const { coaching, market } = texts;
  const { dimensions, value, unit, signal, n } = figure;
  const rating = dimensions['rating'] ?? '';
  const counted = asCounted(figure);
  return (
    <FigureRow
      label={known(market.ratings, rating) ?? rating}
      value={value === null ? coaching.tooFew : amountOf(value, figure, face.locale)}
      n={coaching.guests(n)}
      more={counted === undefined ? undefined : coaching.counted(amountOf(counted, figure, face.locale))}
      scale={scaleOf(unit, signal)}
      figure={figure}
    />
  );
}
