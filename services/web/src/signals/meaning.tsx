import { Anchor } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { ToldText } from '../design/told-text.tsx';
import type { Definition, SeenFigure } from './seen-figure.ts';
import style from './signals.module.css';

interface MeaningProps {
  readonly definition: Definition;
  readonly figure?: SeenFigure | undefined;
  /** Of the made-up market. */
  readonly isDemo: boolean;
}

/** What a signal counts, how, and what is kept from whom. */
export function Meaning({ definition, figure, isDemo }: MeaningProps) {
  const { facts } = useTexts().signals;
  const { definition: counted, measure, uncertainty, guard, window, scope, unit } = definition;
  const told = [
    [facts.definition, counted],
    [facts.measure, measure],
    [facts.uncertainty, uncertainty],
    [facts.guard, guard],
  ] as const;
  return (
    <dl className={style.facts}>
      {told.map(([name, text]) => (
        <div key={name} className={style.fact}>
          <dt>{name}</dt>
          <dd>
            <ToldText>{text}</ToldText>
            {text === guard && isDemo && unit === 'money' ? ` ${facts.demoPay}` : null}
          </dd>
        </div>
      ))}
      <div className={style.fact}>
        <dt>{facts.window}</dt>
        <dd>{scope === 'process' ? facts.processWindow : facts.windows[window]}</dd>
      </div>
      {figure?.link === undefined ? null : (
        <div className={style.fact}>
          <dt>{facts.permanent}</dt>
          <dd>
            <Anchor href={figure.link}>{figure.link.split('/').at(-1)}</Anchor>
          </dd>
        </div>
      )}
    </dl>
  );
}
