import { Button, Group, Skeleton, Stack, Switch, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { codeOf } from '../api/problem.ts';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { Note } from '../design/note.tsx';
import { type Exchange, type Question, submissionOf, unanswered } from './answers.ts';
import style from './feedback.module.css';
import { toFirstStop, toNextStop } from './next-stop.ts';
import type { Noted } from './noted-answers.ts';
import { QuestionField } from './question-field.tsx';
import { useDraft } from './use-draft.ts';
import { useForm } from './use-form.ts';
import { WhoSees } from './who-sees.tsx';

interface FormProps {
  readonly exchange: Exchange;
  readonly token: string | undefined;
  /** Of its heading. */
  readonly order: 1 | 2;
  readonly title: string;
  /** When the conversation was, in words. */
  readonly day: string;
  readonly until: string;
  readonly onSent: () => void;
  /** One of many: it is filled in from the first key on, and Enter goes to what is next. */
  readonly byKeyboard?: boolean | undefined;
}

/** Two answers first; the rest for whoever has more to say. */
export function AnswersForm({ exchange, token, order, title, day, until, onSent, byKeyboard = false }: FormProps) {
  const { feedback, shell } = useTexts();
  const { exchangeId, side, formVersion } = exchange;
  const { draft, change, answer, state, fromNotes, ...asked } = useDraft(exchange, token);
  const sheet = useRef<HTMLFormElement>(null);
  const [isTried, setTried] = useState(false);
  const form = useForm(formVersion);
  const sending = useMutation({
    mutationFn: (meant: readonly string[]) => {
      const request = {
        params: { path: { exchangeId } },
        headers: { ...byLink(token), 'idempotency-key': randomId() },
        body: submissionOf((draft ?? emptyIsNeverSent()).answers, meant, draft?.forOrganization ?? false),
      };
      return exchange.own
        ? answered(() => api.PUT('/api/feedback/exchanges/{exchangeId}/submission', request))
        : answered(() => api.POST('/api/feedback/exchanges/{exchangeId}/submission', request));
    },
    onSuccess: (sent) => (sent.flagged.length === 0 ? onSent() : undefined),
  });
  const isThere = draft !== undefined && form.data !== undefined;
  useEffect(() => {
    if (byKeyboard && isThere && sheet.current) toFirstStop(sheet.current);
  }, [byKeyboard, isThere]);
  if (!draft || !form.data) {
    const failure = form.error ?? asked.error;
    const again = () => void Promise.all([form.refetch(), asked.refetch()]);
    return failure ? (
      <Stack align="flex-start">
        <FailureNote failure={failure} />
        <Button variant="default" onClick={again}>
          {shell.retry}
        </Button>
      </Stack>
    ) : (
      <Skeleton height="28rem" radius="lg" />
    );
  }

  const { answers, forOrganization } = draft;
  const questions: readonly Question[] = form.data[side];
  const missing = isTried ? unanswered(questions, answers) : [];
  const flagged = sending.data?.flagged.map(({ place }) => place) ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (unanswered(questions, answers).length === 0) sending.mutate([]);
  };
  const ratings = questions.filter((question) => question.kind === 'rating');
  const goOn = (event: KeyboardEvent<HTMLFormElement>) => {
    const { target, key, shiftKey } = event;
    const isAnswer = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'radio');
    if (!byKeyboard || key !== 'Enter' || shiftKey || event.nativeEvent.isComposing || !isAnswer) return;
    if (toNextStop(event.currentTarget)) event.preventDefault();
  };
  const field = (question: Question) => (
    <QuestionField
      key={question.id}
      question={question}
      answers={answers}
      onChange={answer}
      ratings={ratings}
      error={missing.includes(question.id) ? feedback.missing : undefined}
    />
  );
  const open = (isWanted: (question: Question) => boolean) =>
    questions.filter((question) => !question.required && isWanted(question)).map(field);
  return (
    <form ref={sheet} className={style.sheet} onSubmit={submit} onKeyDown={goOn} noValidate>
      <div>
        <Title order={order} size="h2">
          {title}
        </Title>
        <Text>{day}</Text>
        <Text c="dimmed">{byKeyboard ? feedback.byKeyboard : feedback.lead}</Text>
      </div>
      {questions.filter(({ required }) => required).map(field)}
      {fromNotes.skills.length + fromNotes.moments.length > 0 ? (
        <Text size="sm">{feedback.fromNotes(briefly(fromNotes, feedback))}</Text>
      ) : null}
      <details className={style.more}>
        <summary>{feedback.more}</summary>
        <div>{open(({ shown }) => shown === 'toOther')}</div>
      </details>
      <details className={style.more}>
        <summary>{feedback.self}</summary>
        <div>
          <Text size="sm" c="dimmed">
            {feedback.selfHint}
          </Text>
          {open(({ shown }) => shown === 'toSelf')}
        </div>
      </details>
      {side === 'guest' && exchange.organizationId !== null ? (
        <Switch
          label={feedback.forOrganization}
          checked={forOrganization}
          onChange={({ currentTarget }) => change({ forOrganization: currentTarget.checked })}
        />
      ) : null}
      <Text size="sm" c="dimmed">
        {feedback.blind(until)}
        {side === 'host' && exchange.organizationId !== null ? ` ${feedback.hostShown}` : ''}
      </Text>
      <WhoSees exchange={exchange} other={exchange.other.name ?? feedback.somebody} until={until} forOrganization={forOrganization} />
      {flagged.length > 0 ? (
        <Note tone="attention" title={feedback.flagged}>
          <Button mt="sm" variant="default" onClick={() => sending.mutate(flagged)}>
            {feedback.sendAsMeant}
          </Button>
        </Note>
      ) : null}
      {sending.error ? (
        <FailureNote failure={sending.error} text={codeOf(sending.error) === 'deadline_passed' ? feedback.late : undefined} />
      ) : null}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {state === undefined ? '' : feedback[state]}
        </Text>
        <Button type="submit" size="md" loading={sending.isPending}>
          {feedback.send}
        </Button>
      </Group>
    </form>
  );
}

const briefly = ({ skills, moments }: Noted, words: ReturnType<typeof useTexts>['feedback']): string =>
  [
    ...skills.map(({ term, verdict }) => `${term} (${words.skills[verdict]})`),
    ...moments.map(({ text, how }) => `${text} (${words.moments[how]})`),
  ].join(', ');

function emptyIsNeverSent(): never {
  throw new Error('the form is not there before its answers are');
}
