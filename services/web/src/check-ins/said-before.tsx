import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import rows from '../design/rows.module.css';
import style from './check-ins.module.css';
import type { CheckIn } from './use-check-ins.ts';

/** So many are shown before one asks for all of them. */
const few = 6;

interface SaidBeforeProps {
  readonly checkIns: readonly CheckIn[];
  readonly nameOf: (day: string) => string;
  readonly onRemove: (one: CheckIn) => void;
}

/** What somebody said of earlier days, and of today; each can be removed. */
export function SaidBefore({ checkIns: all, nameOf, onRemove }: SaidBeforeProps) {
  const { checkIns, shell } = useTexts();
  const [isAll, setAll] = useState(false);
  return (
    <>
      <ul className={rows.rows} aria-label={checkIns.before}>
        {(isAll ? all : all.slice(0, few)).map((one) => (
          <li key={one.day}>
            <span>
              {nameOf(one.day)} <b className="figures">{checkIns.rate(one.satisfaction)}</b>
              {one.note === null ? null : <span className={style.said}>{one.note}</span>}
            </span>
            <Button size="xs" variant="subtle" aria-label={shell.about(checkIns.remove, nameOf(one.day))} onClick={() => onRemove(one)}>
              {checkIns.remove}
            </Button>
          </li>
        ))}
      </ul>
      {isAll || all.length <= few ? null : (
        <div>
          <Button size="xs" variant="default" onClick={() => setAll(true)}>
            {checkIns.all(all.length)}
          </Button>
        </div>
      )}
    </>
  );
}
