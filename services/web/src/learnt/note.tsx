import { Button, NativeSelect } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import style from './learnt.module.css';
import { type Observation, type Stance, stances } from './note-content.ts';

interface NoteProps {
  readonly note: Observation;
  readonly words: string;
  readonly onStance: (stance: Stance | null) => void;
  readonly onWithdraw: () => void;
}

/** One thing that was learnt, who said it, and whether one agrees: that is for oneself alone. */
export function Note({ note, words, onStance, onWithdraw }: NoteProps) {
  const { learnt, shell } = useSettings().texts;
  const { content, mine, saidBy, about, released, said, stance, quote } = note;
  const facts = [
    learnt.kinds[content.kind],
    mine ? learnt.saidBy[saidBy] : learnt.byHost,
    mine && about === 'other-side' && !released ? learnt.waits : null,
    mine && about === 'self' ? learnt.forSelf : null,
  ];
  return (
    <li>
      <div className={style.note}>
        <b>{words}</b>
        <span className={style.quiet}>{facts.filter((fact) => fact !== null).join(' · ')}</span>
        {said === null ? null : <p>“{said}”</p>}
        {quote === null ? null : <p className={style.quiet}>“{quote}”</p>}
        {note.note === null ? null : <p className={style.quiet}>{note.note}</p>}
      </div>
      {mine ? (
        <div className={style.tools}>
          <NativeSelect
            size="xs"
            aria-label={shell.about(learnt.stance, words)}
            value={stance ?? ''}
            onChange={({ currentTarget }) => onStance(stances.find((one) => one === currentTarget.value) ?? null)}
            data={[{ value: '', label: learnt.noStance }, ...stances.map((value) => ({ value, label: learnt.stances[value] }))]}
          />
          <Button size="compact-sm" variant="subtle" aria-label={shell.about(learnt.withdraw, words)} onClick={onWithdraw}>
            {learnt.withdraw}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
