import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import style from './booked.module.css';
import type { GuestBooking } from './booking-state.ts';
import { firstQuestions } from './few-questions.ts';
import { QuestionList } from './question-list.tsx';

/**
 * What anybody can ask in a chat of this kind, for whoever has booked just now: the address may not be theirs, so that what its
 * owner prepares is not shown. The link in the mail opens that.
 */
export function FirstQuestions({ kind }: Pick<GuestBooking, 'kind'>) {
  const { texts, language } = useSettings();
  const { prep } = texts.booked;
  const { data, error } = useQuery({
    queryKey: ['default-questions', kind, language],
    queryFn: () =>
      answered(() =>
        api.GET('/api/interviews/default-questions', { params: { query: { kind, askedBy: 'guest', locale: language, limit: 100 } } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <Text c="dimmed">{prep.unavailable}</Text>;
  if (!data)
    return (
      <section className={style.sheet} aria-busy="true">
        <Text role="status">{prep.pending}</Text>
        <Skeleton height={180} />
      </section>
    );
  return (
    <section className={style.sheet} aria-labelledby="prep">
      <QuestionList kind={kind} questions={firstQuestions(data.items)} />
      <Text size="sm" c="dimmed">
        {prep.inMail}
      </Text>
    </section>
  );
}
