import { Text, Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { ToldText } from '../design/told-text.tsx';
import { usePitch } from '../pitch/use-pitch.ts';
import { useTermName } from '../vocabulary/use-terms.ts';
import { FigureRow } from './figure-row.tsx';
import style from './market.module.css';
import { type OwnSignal, scaleOf } from './own-market.ts';
import { countOf, ownLabel, ownValue, partsInWords, storyNames } from './own-words.ts';

/** One's own figures about one thing; too few is a calm sentence that says what it takes. */
export function OwnSignalView({ signal: { signal, figures, isTooFew, definition } }: { readonly signal: OwnSignal }) {
  const { texts, face } = useSettings();
  const { market } = texts;
  const needsNames = signal === 'own-story' || signal === 'own-variants';
  const pitch = usePitch(needsNames);
  const names = storyNames(pitch.data, texts);
  const term = useTermName();
  return (
    <section className={style.signal}>
      <Title order={3} size="h5">
        {market.own[signal].title}
      </Title>
      {isTooFew ? (
        <p className={style.tooFew}>
          <b>{market.tooFew}</b> {market.own[signal].needs}
        </p>
      ) : (
        <ul className={style.rows}>
          {figures.map((figure) => (
            <FigureRow
              key={JSON.stringify(figure.dimensions)}
              label={ownLabel(figure, texts, names, term, face.locale)}
              value={ownValue(figure, market, face.locale)}
              n={countOf(figure, market)}
              more={partsInWords(figure, texts, names, face.locale)}
              scale={scaleOf(figure.unit, signal)}
              figure={figure}
            />
          ))}
        </ul>
      )}
      <details className={style.how}>
        <summary>{market.how}</summary>
        <Text size="sm" c="dimmed">
          <ToldText>{definition}</ToldText>
        </Text>
      </details>
    </section>
  );
}
