import { Button, Chip, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import type { Prep } from '../chats/use-prep.ts';
import { KeepTyped } from '../design/keep-typed.tsx';
import style from './afterwards.module.css';

type Question = Prep['questions'][number];
export type Coverage = NonNullable<Question['coverage']>;
export const hows = ['answered', 'partly', 'open', 'not-asked'] as const satisfies readonly Coverage['how'][];

interface CoveredQuestionProps {
  readonly question: Question;
  readonly onCover: (coverage: { readonly how: Coverage['how']; readonly words: string | null }) => void;
}

/** Whether a question was answered, and what was said. */
export function CoveredQuestion({ question, onCover }: CoveredQuestionProps) {
  const { chats, afterwards, shell } = useTexts();
  const { covered } = afterwards;
  const { coverage } = question;
  const [words, setWords] = useState(coverage?.words ?? '');
  const [isWriting, setWriting] = useState(false);
  const asks = question.text ?? chats.prep.erased;
  const how = coverage?.how;
  const isTold = how === 'answered' || how === 'partly';
  const keep = () => {
    if (how) onCover({ how, words: words.trim() || null });
    setWriting(false);
  };
  return (
    <li>
      <div className={style.question}>
        <p className={style.asks}>{asks}</p>
        <Chip.Group
          value={how ?? ''}
          onChange={(next) => {
            const chosen = hows.find((one) => one === next);
            if (chosen) onCover({ how: chosen, words: words.trim() || null });
          }}
        >
          <div role="radiogroup" aria-label={asks} className={style.hows}>
            {hows.map((value) => (
              <Chip key={value} value={value} size="xs">
                {covered.hows[value]}
              </Chip>
            ))}
          </div>
        </Chip.Group>
        {isTold && isWriting ? (
          <>
            <KeepTyped isChanged={isWriting && words.trim() !== (coverage?.words ?? '')} />
            <Textarea
              label={covered.words}
              rows={2}
              maxLength={2_000}
              data-autofocus
              value={words}
              onChange={({ currentTarget }) => setWords(currentTarget.value)}
            />
            <Button size="xs" variant="light" className={style.start ?? ''} onClick={keep}>
              {covered.keep}
            </Button>
          </>
        ) : isTold ? (
          <>
            {coverage?.words ? <p className={style.words}>{coverage.words}</p> : null}
            <Button
              size="compact-sm"
              variant="subtle"
              className={style.start ?? ''}
              aria-label={shell.about(coverage?.words ? covered.reword : covered.write, asks)}
              onClick={() => setWriting(true)}
            >
              {coverage?.words ? covered.reword : covered.write}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  );
}
