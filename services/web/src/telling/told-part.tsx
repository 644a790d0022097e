import { Button, Title, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useTexts } from '../app/settings.tsx';
import { IconDown, IconUp } from '../design/icons.tsx';
import { pressed } from '../design/pressed.ts';
import style from '../preparing/preparing.module.css';
import type { Part } from './parts.ts';

interface ToldPartProps {
  readonly part: Part;
  readonly mayChange: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isPending: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One part of what is told: who reads it, and its place among the others. */
export function ToldPart({ part, mayChange, isFirst, isLast, isPending, onMove, onEdit, onRemove }: ToldPartProps) {
  const { preparing, shell, telling } = useTexts();
  const heading = useId();
  const { title, text, topic, forCandidates } = part;
  const about = [preparing.topics[topic], telling.readBy[forCandidates ? 'candidates' : 'hosts']];
  const tool = (name: string, onClick: () => void) => (
    <Button size="compact-sm" variant="subtle" aria-label={shell.about(name, title)} {...pressed(onClick, isPending)}>
      {name}
    </Button>
  );
  return (
    <li>
      <section className={style.item} aria-labelledby={heading}>
        <div className={style.itemHead}>
          <div>
            <Title order={2} size="h4" id={heading}>
              {title}
            </Title>
            <p className={style.quiet}>{about.join(' · ')}</p>
          </div>
          {mayChange ? (
            <div className={style.tools}>
              <UnstyledButton aria-label={telling.up(title)} {...pressed(() => onMove(-1), isFirst || isPending)}>
                <IconUp />
              </UnstyledButton>
              <UnstyledButton aria-label={telling.down(title)} {...pressed(() => onMove(1), isLast || isPending)}>
                <IconDown />
              </UnstyledButton>
              {tool(telling.edit, onEdit)}
              {tool(telling.remove, onRemove)}
            </div>
          ) : null}
        </div>
        <p className={style.words}>{text}</p>
      </section>
    </li>
  );
}
