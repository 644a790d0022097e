import { Text, Title } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import style from './booked.module.css';
import type { GuestBooking } from './booking-state.ts';

interface QuestionListProps {
  readonly kind: GuestBooking['kind'];
  readonly questions: readonly { readonly questionId: string; readonly text: string | null; readonly learns: string | null }[];
}

/** Questions to ask, with what each of them tells. */
export function QuestionList({ kind, questions }: QuestionListProps) {
  const texts = useTexts();
  const { prep } = texts.booked;
  return (
    <>
      <div>
        <Title order={2} size="h3" id="prep">
          {prep.questions}
        </Title>
        <Text c="dimmed">{kind === 'exploratory' ? prep.lead : texts.booking.expect[kind]}</Text>
      </div>
      <ol className={style.questions}>
        {questions.map(({ questionId, text, learns }) => (
          <li key={questionId}>
            <div>
              <p className={style.question}>{text}</p>
              {learns === null ? null : <p className={style.learns}>{learns}</p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
