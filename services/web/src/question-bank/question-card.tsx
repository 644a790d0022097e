import { Button } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import listing from '../design/listing.module.css';
import { pressed } from '../design/pressed.ts';
import style from '../preparing/preparing.module.css';
import { seesEverybody, useMembership } from '../team/membership.ts';
import { termName } from '../vocabulary/term-name.ts';
import { Concerns } from './concerns.tsx';
import { type Question, standingOf, type Wording } from './questions.ts';

interface QuestionCardProps {
  readonly question: Question;
  readonly isPending: boolean;
  readonly onReword: () => void;
  readonly onRetire: () => void;
  readonly onRestore: () => void;
  readonly onDecide: (isFine: boolean) => void;
}

const tones = { 'in-use': 'good', waiting: 'attention', 'turned-down': 'bad', retired: 'quiet' } as const;

/** One question: what it asks, what waits, and what one's role may do with it. */
export function QuestionCard({ question, isPending, onReword, onRetire, onRestore, onDecide }: QuestionCardProps) {
  const { shell, questionBank } = useTexts();
  const { role } = useMembership();
  const { questionId, inUse, inDoubt, earlier, retired } = question;
  const standing = standingOf(question);
  const shown = inUse ?? inDoubt;
  const name = shown?.text ?? termName(questionId);
  const tool = (text: string, onClick: () => void) => (
    <Button size="compact-sm" variant="subtle" aria-label={shell.about(text, name)} {...pressed(onClick, isPending)}>
      {text}
    </Button>
  );
  return (
    <li className={style.item}>
      <div className={style.itemHead}>
        <div>
          <p className={style.name}>{name}</p>
          {shown ? <About wording={shown} /> : <p className={style.quiet}>{questionBank.turnedDown}</p>}
        </div>
        <div className={style.tools}>
          <span className={listing.state} data-tone={tones[standing]}>
            {questionBank.states[standing]}
          </span>
          {role === 'analyst' || retired ? null : tool(questionBank.reword, onReword)}
          {seesEverybody(role) ? (retired ? tool(questionBank.restore, onRestore) : tool(questionBank.retire, onRetire)) : null}
        </div>
      </div>
      {inDoubt && !retired ? <Waiting question={question} isPending={isPending} onDecide={onDecide} /> : null}
      {earlier.length > 0 ? (
        <details className={style.more}>
          <summary>{questionBank.earlier(earlier.length)}</summary>
          <ul className={style.earlier}>
            {earlier.map(({ revision, text }) => (
              <li key={revision}>{text}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

function About({ wording: { learns, topic, askedBy, kinds, answer, labels } }: { readonly wording: Wording }) {
  const { booking, preparing, questionBank } = useTexts();
  const choices = answer.type === 'choice' ? `: ${answer.optionIds.map((optionId) => labels[optionId] ?? optionId).join(', ')}` : '';
  const about = [
    preparing.topics[topic],
    questionBank.by[askedBy],
    kinds.map((kind) => booking.kinds[kind]).join(', '),
    `${questionBank.form[answer.type]}${choices}`,
  ];
  return (
    <>
      <p className={style.words}>{learns}</p>
      <p className={style.quiet}>{about.join(' · ')}</p>
    </>
  );
}

function Waiting({ question: { inUse, inDoubt }, isPending, onDecide }: Pick<QuestionCardProps, 'question' | 'isPending' | 'onDecide'>) {
  const { shell, questionBank } = useTexts();
  const { role } = useMembership();
  const { waiting } = questionBank;
  if (!inDoubt) return null;
  const { text, verdict } = inDoubt;
  return (
    <div className={style.waiting}>
      <p className={style.words}>
        <b>{inUse ? waiting.reworded : waiting.fresh}</b>
        {inUse ? `: ${text ?? ''}` : null}
      </p>
      <p className={style.quiet}>{waiting.lead}</p>
      {'concerns' in verdict ? <Concerns concerns={verdict.concerns} /> : null}
      {seesEverybody(role) ? (
        <div className={style.tools}>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={shell.about(waiting.confirm, text ?? '')}
            {...pressed(() => onDecide(true), isPending)}
          >
            {waiting.confirm}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={shell.about(waiting.turnDown, text ?? '')}
            {...pressed(() => onDecide(false), isPending)}
          >
            {waiting.turnDown}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
