import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import style from './noting.module.css';
import { type Asked, askedAgain, type Observation } from './observation.ts';
import { PolarityChoice } from './polarity-choice.tsx';
import { useSaid } from './use-said.ts';

interface NotedRowProps {
  readonly noted: Observation;
  /** Left out: it is somebody else's. */
  readonly onRemove?: () => void;
  readonly onChange?: (asked: Asked) => void;
}

/** One thing that was noted: what it is, who said it, and whether others know of it. */
export function NotedRow({ noted, onRemove, onChange }: NotedRowProps) {
  const { noting } = useTexts();
  const { title, detail } = useSaid()(noted);
  const [isOpen, setOpen] = useState(false);
  const { polarity, saidBy, released, quote } = noted;
  return (
    <li>
      <div>
        <b>{title}</b>
        <span>{detail}</span>
        <span className={style.small}>
          {[polarity === 'neutral' ? null : noting.polarities[polarity], noting.saidBy[saidBy], released ? noting.released : null]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
        {quote === null ? null : <q className={style.small}>{quote}</q>}
      </div>
      {onChange && onRemove ? (
        <Button
          size="xs"
          variant="subtle"
          aria-expanded={isOpen}
          aria-label={noting.edit(detail || title)}
          onClick={() => setOpen(!isOpen)}
        >
          {noting.editShort}
        </Button>
      ) : null}
      {isOpen && onChange && onRemove ? (
        <Group className={style.edit ?? ''} gap="sm">
          <PolarityChoice value={polarity} onChange={(next) => onChange({ ...askedAgain(noted), polarity: next })} />
          <Button
            size="xs"
            variant="default"
            onClick={() => onChange({ ...askedAgain(noted), saidBy: saidBy === 'guest' ? 'host' : 'guest' })}
          >
            {noting.saidByOther[saidBy]}
          </Button>
          <Button size="xs" variant="default" onClick={onRemove}>
            {noting.remove}
          </Button>
        </Group>
      ) : null}
    </li>
  );
}
