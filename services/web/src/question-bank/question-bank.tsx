import { Button, NativeSelect, Skeleton, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { Failed } from '../app/dead-ends.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import listing from '../design/listing.module.css';
import { StepsNote } from '../design/steps-note.tsx';
import style from '../preparing/preparing.module.css';
import { seesEverybody, useMembership } from '../team/membership.ts';
import { CommonQuestions } from './common-questions.tsx';
import { QuestionCard } from './question-card.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { questionSteps } from './question-steps.ts';
import { foundQuestions, latestOf, type Question, type QuestionAsked, questionIdOf, type Standing, standings } from './questions.ts';
import { useQuestionBank } from './use-question-bank.ts';

/** The questions of an organization: what is asked, what waits for somebody to decide, what was put away. */
export function QuestionBank() {
  const { preparing, questionBank } = useTexts();
  const { role } = useMembership();
  const bank = useQuestionBank();
  const [search, setSearch] = useState('');
  const [standing, setStanding] = useState<Standing | ''>('');
  const [open, setOpen] = useState<Question | 'new'>();
  /** Of the one that is being written: the same however often it is sent. */
  const [newId, setNewId] = useState<string>();
  useTitle(preparing.parts.questions);
  const { list, steps } = bank;
  if (list.error && !list.data) return <Failed failure={list.error} retry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton height="14rem" radius="lg" />;
  const all = list.data;
  const found = foundQuestions(all, search, standing);
  const doing = questionSteps(bank, questionBank.said, preparing.takenBack);
  const present = open === 'new' ? undefined : all.find(({ questionId }) => questionId === open?.questionId);
  const begin = (what: Question | 'new' | undefined) => {
    steps.reset();
    setNewId(undefined);
    setOpen(what);
  };
  const idOfNew = (text: string): string => {
    const ids = all.map(({ questionId }) => questionId);
    const questionId = newId ?? questionIdOf(text, ids);
    setNewId(questionId);
    return questionId;
  };
  const save = (asked: QuestionAsked, isInDoubt: boolean) => {
    if (open === undefined) return;
    // who was told what others have changed, and saves again, means it
    const question = codeOf(steps.error) === 'conflict' ? (present ?? open) : open;
    const step =
      question === 'new' ? doing.add(idOfNew(asked.text), asked, isInDoubt, seesEverybody(role)) : doing.reword(question, asked, isInDoubt);
    steps.mutate(step, {
      onSuccess: () => setOpen(undefined),
      onError: (failure) => {
        if (codeOf(failure) === 'question_exists') setNewId(undefined);
        void list.refetch();
      },
    });
  };
  const add = role === 'analyst' ? null : <Button onClick={() => begin('new')}>{questionBank.add}</Button>;
  return (
    <>
      {all.length === 0 ? (
        <section className={listing.empty}>
          <Title order={2} size="h4">
            {questionBank.none.title}
          </Title>
          <Text c="dimmed">{questionBank.none.text}</Text>
          {add}
        </section>
      ) : (
        <div className={listing.head}>
          <div className={style.filters}>
            <TextInput
              type="search"
              label={questionBank.search}
              value={search}
              onChange={({ currentTarget }) => setSearch(currentTarget.value)}
            />
            <NativeSelect
              label={questionBank.show}
              value={standing}
              onChange={({ currentTarget }) => setStanding(standings.find((one) => one === currentTarget.value) ?? '')}
              data={[
                { value: '', label: questionBank.states.all },
                ...standings.map((value) => ({ value, label: questionBank.states[value] })),
              ]}
            />
          </div>
          {add}
        </div>
      )}
      {all.length > 0 ? (
        <>
          <Text size="sm" c="dimmed" role="status">
            {found.length === 0 ? questionBank.nothingFound : questionBank.count(found.length)}
          </Text>
          <ul className={listing.list}>
            {found.map((question) => (
              <QuestionCard
                key={question.questionId}
                question={question}
                isPending={steps.isPending}
                onReword={() => begin(question)}
                onRetire={() => steps.mutate(doing.retire(question))}
                onRestore={() => steps.mutate(doing.restore(question))}
                onDecide={(isFine) => {
                  const step = doing.decide(question, isFine);
                  if (step) steps.mutate(step);
                }}
              />
            ))}
          </ul>
        </>
      ) : null}
      <CommonQuestions />
      <StepsNote steps={steps} words={questionBank.refused} isQuiet={open !== undefined} />
      {open === undefined ? null : (
        <QuestionDialog
          wording={open === 'new' ? null : latestOf(open)}
          present={present && latestOf(present)}
          isNew={open === 'new'}
          isPending={steps.isPending}
          failure={steps.error}
          onSave={save}
          onClose={() => begin(undefined)}
        />
      )}
    </>
  );
}
