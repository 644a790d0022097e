import { Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { oncePlanned } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import style from './booked.module.css';
import { fewQuestions } from './few-questions.ts';
import { QuestionList } from './question-list.tsx';

/** What to ask and what to do before. It comes a moment after the booking, from another service. */
export function PrepPack({ conversationId, token }: { readonly conversationId: string; readonly token: string | undefined }) {
  const { texts, language } = useSettings();
  const { prep } = texts.booked;
  const [isLong, setLong] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['prep', conversationId, token, language],
    queryFn: () =>
      answered(() =>
        api.GET('/api/interviews/conversations/{conversationId}/prep', {
          params: { path: { conversationId }, query: { locale: language, after: oncePlanned(conversationId) } },
          headers: byLink(token),
        }),
      ),
  });
  if (error) return <Text c="dimmed">{prep.unavailable}</Text>;
  if (!data)
    return (
      <section className={style.sheet} aria-busy="true">
        <Text role="status">{prep.pending}</Text>
        <Skeleton height={180} />
      </section>
    );
  const questions = data.questions.filter(({ text }) => text !== null);
  const shown = isLong ? questions : questions.slice(0, fewQuestions);
  const before = data.checklist.filter(({ when }) => when !== 'after');
  return (
    <section className={style.sheet} aria-labelledby="prep">
      <QuestionList kind={data.kind} questions={shown} />
      {questions.length > fewQuestions ? (
        <Button variant="subtle" onClick={() => setLong(!isLong)} aria-expanded={isLong}>
          {isLong ? prep.less : prep.more(questions.length - fewQuestions)}
        </Button>
      ) : null}
      {before.length === 0 ? null : (
        <Stack gap="xs">
          <Title order={3} size="h5">
            {prep.before}
          </Title>
          <ul className={style.list}>
            {before.map(({ itemId, text }) => (
              <li key={itemId}>{text}</li>
            ))}
          </ul>
        </Stack>
      )}
      {data.brief && data.brief.lookUp.length > 0 ? (
        <Stack gap="xs">
          <Title order={3} size="h5">
            {prep.lookUp}
          </Title>
          <ul className={style.list}>
            {data.brief.lookUp.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Stack>
      ) : null}
      <Text size="sm" c="dimmed">
        {prep.keep}
      </Text>
    </section>
  );
}
