import { useTexts } from '../app/settings.tsx';
import style from '../preparing/preparing.module.css';
import { useCommonQuestions } from './use-common-questions.ts';

/** What is asked anyway, to be looked through before one writes something like it. */
export function CommonQuestions() {
  const { preparing, questionBank } = useTexts();
  const { data } = useCommonQuestions();
  if (!data) return null;
  return (
    <details className={style.more}>
      <summary>{questionBank.common(data.items.length)}</summary>
      <ul className={style.earlier}>
        {data.items.map(({ questionId, text, topic, askedBy }) => (
          <li key={questionId}>
            {text} <span className={style.quiet}>{[preparing.topics[topic], questionBank.by[askedBy]].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
