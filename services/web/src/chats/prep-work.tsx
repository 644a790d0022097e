import { Button, Checkbox, Skeleton, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { CoveredQuestion } from '../afterwards/covered-question.tsx';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import type { Conversation } from './chat-list.ts';
import style from './chat-page.module.css';
import { OwnQuestion } from './own-question.tsx';
import { moved } from './prep-order.ts';
import { PreparedQuestion } from './prepared-question.tsx';
import { usePrep } from './use-prep.ts';

const whens = ['days-before', 'day-before', 'just-before', 'after'] as const;
const first = 8;

/** The questions one takes along, in the order in which one means to ask them, and what to do before. */
export function PrepWork({ conversation }: { readonly conversation: Conversation }) {
  const { chats, afterwards } = useTexts();
  const { prep } = chats;
  const { query, arranging, adding, marking, covering } = usePrep(conversation.conversationId);
  const [isLong, setLong] = useState(false);
  const { data } = query;
  if (query.error && !data) return <FailureNote failure={query.error} text={prep.unavailable} />;
  if (!data) return <Skeleton height="24rem" radius="lg" />;
  const isAhead = conversation.status === 'planned' || conversation.status === 'started';
  const keys = data.questions.map(({ key }) => key);
  const shown = isLong ? data.questions : data.questions.slice(0, first);
  const items = data.checklist.filter(({ when }) => isAhead || when === 'after');
  const failure = arranging.error ?? marking.error ?? covering.error;
  return (
    <section className={style.sheet} aria-labelledby="prep">
      <div>
        <Title order={2} size="h4" id="prep">
          {prep.title}
        </Title>
        <Text c="dimmed">
          {isAhead ? prep.lead : `${prep.over} ${afterwards.covered.summary(data.covered.answered + data.covered.partly, data.covered.of)}`}
        </Text>
      </div>
      {data.questions.length === 0 ? <Text>{prep.none}</Text> : null}
      <ol className={style.questions}>
        {shown.map((question, index) =>
          isAhead ? (
            <PreparedQuestion
              key={question.key}
              question={question}
              isFirst={index === 0}
              isLast={index === keys.length - 1}
              onMove={(by) => arranging.mutate(moved(keys, question.key, by))}
              onRemove={() => arranging.mutate(keys.filter((key) => key !== question.key))}
            />
          ) : (
            <CoveredQuestion
              key={question.key}
              question={question}
              onCover={(coverage) => covering.mutate({ key: question.key, ...coverage })}
            />
          ),
        )}
      </ol>
      {data.questions.length > first ? (
        <Button variant="subtle" onClick={() => setLong(!isLong)} aria-expanded={isLong}>
          {isLong ? prep.fewer : prep.all(data.questions.length)}
        </Button>
      ) : null}
      {failure ? <FailureNote failure={failure} /> : null}
      {isAhead ? <OwnQuestion adding={adding} /> : null}
      {whens.map((when) => {
        const due = items.filter((item) => item.when === when);
        return due.length === 0 ? null : (
          <fieldset key={when} className={style.group}>
            <legend>{prep.when[when]}</legend>
            {due.map(({ itemId, text, done }) => (
              <Checkbox
                key={itemId}
                label={text}
                checked={done}
                onChange={({ currentTarget }) => marking.mutate({ itemId, done: currentTarget.checked })}
              />
            ))}
          </fieldset>
        );
      })}
      {data.brief && data.brief.lookUp.length > 0 && isAhead ? (
        <div className={style.part}>
          <Title order={3} size="h5">
            {prep.lookUp}
          </Title>
          <ul className={style.list}>
            {data.brief.lookUp.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
