import { UnstyledButton } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { IconDown, IconRemove, IconUp } from '../design/icons.tsx';
import { pressed } from '../design/pressed.ts';
import style from './chat-page.module.css';
import type { Prep } from './use-prep.ts';

interface PreparedQuestionProps {
  readonly question: Prep['questions'][number];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function PreparedQuestion({ question, isFirst, isLast, onMove, onRemove }: PreparedQuestionProps) {
  const { prep } = useTexts().chats;
  const text = question.text ?? prep.erased;
  return (
    <li>
      <div>
        <p className={style.asks}>{text}</p>
        {question.learns === null ? null : <p className={style.learns}>{question.learns}</p>}
        {question.bank === 'own' ? <span className={style.own}>{prep.own}</span> : null}
      </div>
      <div className={style.moves}>
        <UnstyledButton aria-label={prep.up(text)} {...pressed(() => onMove(-1), isFirst)}>
          <IconUp />
        </UnstyledButton>
        <UnstyledButton aria-label={prep.down(text)} {...pressed(() => onMove(1), isLast)}>
          <IconDown />
        </UnstyledButton>
        <UnstyledButton aria-label={prep.remove(text)} onClick={onRemove}>
          <IconRemove />
        </UnstyledButton>
      </div>
    </li>
  );
}
