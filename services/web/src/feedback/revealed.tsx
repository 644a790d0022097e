import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import type { Exchange, Question } from './answers.ts';
import style from './feedback.module.css';
import { ThoughtAndSaw } from './thought-and-saw.tsx';
import { useForm } from './use-form.ts';

interface RevealedProps {
  readonly exchange: Exchange;
  readonly token: string | undefined;
  /** Of its heading. */
  readonly order: 1 | 2;
  /** With whom it was, and when; left out where that is said already. */
  readonly about: string | undefined;
  readonly onReplied: () => void;
}

type Content = NonNullable<NonNullable<Exchange['revealed']>['theirs']>;

/** What both wrote, side by side, and one reply. */
export function Revealed({ exchange, token, order, about, onReplied }: RevealedProps) {
  const { feedback } = useSettings().texts;
  const { exchangeId, formVersion, side, revealed } = exchange;
  const [text, setText] = useState('');
  const form = useForm(formVersion);
  const replying = useMutation({
    mutationFn: () =>
      answered(() =>
        api.POST('/api/feedback/exchanges/{exchangeId}/reply', {
          params: { path: { exchangeId } },
          headers: { ...byLink(token), 'idempotency-key': randomId() },
          body: { text: text.trim() },
        }),
      ),
    onSuccess: onReplied,
  });
  const theirs = revealed?.theirs ?? null;
  const replies = revealed?.replies ?? [];
  const otherSide = side === 'host' ? 'guest' : 'host';
  return (
    <Stack className={`${style.sheet} ${style.flip}`} maw="56rem">
      <div>
        <Title order={order} size="h2">
          {feedback.revealed.title}
        </Title>
        {about === undefined ? null : <Text c="dimmed">{about}</Text>}
      </div>
      {revealed?.why === 'deadline' && theirs === null ? <Text>{feedback.revealed.onlyYou}</Text> : null}
      <ThoughtAndSaw exchange={exchange} asked={form.data?.[otherSide] ?? []} order={order} />
      <div className={style.both}>
        <Side order={order} title={feedback.revealed.theirs} content={theirs} questions={form.data?.[otherSide] ?? []} />
        <Side order={order} title={feedback.revealed.yours} content={exchange.own?.answers ?? null} questions={form.data?.[side] ?? []} />
      </div>
      {theirs && theirs.heldBack.length > 0 ? <Text size="sm">{feedback.revealed.heldBack}</Text> : null}
      {replies.map((reply) => (
        <div key={reply.side}>
          <Text fw={600}>{reply.side === side ? feedback.reply.yours : feedback.reply.theirs}</Text>
          <Text>{reply.text}</Text>
        </div>
      ))}
      {theirs && replies.every((reply) => reply.side !== side) ? (
        <Stack gap="sm" align="flex-start">
          <Textarea
            w="100%"
            label={feedback.reply.label}
            description={feedback.reply.hint}
            maxLength={2_000}
            rows={3}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <KeepTyped isChanged={text.trim() !== '' && !replying.isSuccess} />
          {replying.error ? <FailureNote failure={replying.error} /> : null}
          <Button disabled={text.trim() === ''} loading={replying.isPending} onClick={() => replying.mutate()}>
            {feedback.reply.send}
          </Button>
        </Stack>
      ) : null}
    </Stack>
  );
}

/** What a heading is that stands under another one. */
const below = { 1: 2, 2: 3, 4: 5 } as const;

interface SideProps {
  readonly order: keyof typeof below;
  readonly title: string;
  readonly content: Omit<Content, 'flagged' | 'heldBack'> | null;
  readonly questions: readonly Question[];
  /** What is said where there is no text, if it is not that nothing was written. */
  readonly none?: string | undefined;
}

/** What one side wrote, question by question; scales are shown where both are compared. */
export function Side({ order, title, content, questions, none }: SideProps) {
  const { texts, language } = useSettings();
  const { feedback } = texts;
  const lines = content === null ? [] : questions.flatMap((question) => answerTo(question, content, feedback, language));
  return (
    <section>
      <Title order={below[order]} size={order === 4 ? 'h5' : 'h4'} mb="sm">
        {title}
      </Title>
      {lines.length === 0 ? <Text c="dimmed">{none ?? feedback.revealed.none}</Text> : null}
      <dl>
        {lines.map(({ question, text }) => (
          <div key={question.id}>
            <dt>{question.asks[language] ?? question.asks['en']}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Words = ReturnType<typeof useSettings>['texts']['feedback'];

function answerTo(question: Question, content: NonNullable<SideProps['content']>, words: Words, language: string) {
  const { id, kind } = question;
  const said = (text: string | null | undefined) => (text ? [{ question, text }] : []);
  if (kind === 'expectations')
    return said(
      question.topics
        .flatMap(({ id: topic, name }) => {
          const met = content.expectations[topic];
          return met ? [`${name[language] ?? name['en'] ?? topic}: ${words.met[met]}`] : [];
        })
        .join('\n'),
    );
  if (kind === 'text') return said(content.texts[id]);
  if (kind === 'skills') return said(content.skills.map(({ term, verdict }) => `${words.skills[verdict]}: ${term}`).join('\n'));
  if (kind === 'moments') return said(content.moments.map(({ text, how }) => `${words.moments[how]}: ${text ?? '–'}`).join('\n'));
  return [];
}
