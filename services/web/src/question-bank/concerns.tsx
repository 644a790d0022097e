import { Button } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import style from '../preparing/preparing.module.css';
import type { Concern } from './questions.ts';

interface ConcernsProps {
  readonly concerns: readonly Concern[];
  /** Takes the better question instead. */
  readonly onUse?: ((better: string) => void) | undefined;
}

/** Why a question is nobody's business, in the language that it was asked in, and what may be asked instead. */
export function Concerns({ concerns, onUse }: ConcernsProps) {
  const { check } = useTexts().questionBank;
  return (
    <ul className={style.concerns}>
      {concerns.map(({ ground, language, found, reason, better }) => (
        <li key={`${ground} ${language} ${found}`}>
          <p>
            <b>{check.grounds[ground]}</b> · {check.found(found)}
          </p>
          <p lang={language}>{reason}</p>
          <p>
            {check.better} <q lang={language}>{better}</q>{' '}
            {onUse ? (
              <Button size="compact-sm" variant="default" onClick={() => onUse(better)}>
                {check.use}
              </Button>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
