import { Title } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { IntervalBar } from '../design/interval-bar.tsx';
import type { Exchange, Question } from './answers.ts';
import { compared, likelihoods, widths } from './compared.ts';
import style from './feedback.module.css';

interface ThoughtAndSawProps {
  readonly exchange: Exchange;
  /** What the other side was asked about oneself. */
  readonly asked: readonly Question[];
  readonly order: 1 | 2;
}

/** What one thought of oneself, and what the other side saw: side by side, on one scale. */
export function ThoughtAndSaw({ exchange, asked, order }: ThoughtAndSawProps) {
  const { texts, language } = useSettings();
  const { revealed } = texts.feedback;
  const rows = compared(asked, exchange);
  const again = likelihoods(asked, exchange);
  if (rows.length === 0 && !again) return null;
  return (
    <section className={style.seen}>
      <Title order={order === 1 ? 2 : 3} size="h4">
        {revealed.compare}
      </Title>
      <ul>
        {again ? (
          <li>
            <p className={style.asks}>{revealed.again}</p>
            <Pair width={widths.likelihood} one={[revealed.you, again.yours]} other={[revealed.they, again.theirs]} />
          </li>
        ) : null}
        {rows.map(({ question, thought, saw }) => (
          <li key={question.id}>
            <p className={style.asks}>
              {texts.market.ratings[question.id as keyof typeof texts.market.ratings] ?? question.asks[language] ?? question.asks['en']}
            </p>
            <Pair width={widths.rating} one={[revealed.youThought, thought]} other={[revealed.theySaw, saw]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PairProps {
  readonly width: (typeof widths)[keyof typeof widths];
  readonly one: readonly [label: string, value: number | undefined];
  readonly other: readonly [label: string, value: number | undefined];
}

function Pair({ width, one, other }: PairProps) {
  const { revealed } = useSettings().texts.feedback;
  return (
    <dl className={style.pair}>
      {[one, other].map(([label, value], index) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <IntervalBar {...width} value={value ?? null} {...(index === 0 ? { tone: 'other' as const } : {})} />
            <b>{value === undefined ? revealed.notSaid : `${value} / ${width.most}`}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
