import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { isSame } from '../api/same.ts';
import { useTexts } from '../app/settings.tsx';
import style from '../preparing/preparing.module.css';
import { topics } from '../question-bank/questions.ts';
import { type Askable, type GuideAsked, most } from './guide.ts';
import { OrderedChoice } from './ordered-choice.tsx';

interface GuideFormProps {
  /** What is set by now. */
  readonly asked: GuideAsked;
  readonly askable: readonly Askable[];
  readonly isPending: boolean;
  readonly onSave: (asked: GuideAsked) => void;
}

/** What an organization wants its hosts to look at, to be changed. */
export function GuideForm({ asked, askable, isPending, onSave }: GuideFormProps) {
  const { guides, preparing } = useTexts();
  const [focusTopics, setFocusTopics] = useState<GuideAsked['focusTopics']>(asked.focusTopics);
  const [questionKeys, setQuestionKeys] = useState<readonly string[]>(asked.questionKeys);
  const [opening, setOpening] = useState(asked.opening ?? '');
  const next: GuideAsked = { focusTopics, questionKeys: [...questionKeys], opening: opening.trim() || null };
  const isChanged = !isSame(next, asked);
  const choiceOf = ({ key, text }: Askable) => ({ value: key, label: text });
  const left = (bank: Askable['bank']) =>
    askable.filter((question) => question.bank === bank && !questionKeys.includes(question.key)).map(choiceOf);
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) onSave(next);
      }}
    >
      <Textarea
        label={guides.opening}
        description={guides.openingHint}
        autosize
        minRows={2}
        maxLength={1_000}
        value={opening}
        onChange={({ currentTarget }) => setOpening(currentTarget.value)}
      />
      <OrderedChoice
        legend={guides.topics}
        hint={guides.topicsHint}
        none={guides.noTopics}
        add={guides.addTopic}
        chosen={focusTopics.map((value) => ({ value, label: preparing.topics[value] }))}
        others={[
          {
            group: preparing.topic,
            items: topics.filter((topic) => !focusTopics.includes(topic)).map((value) => ({ value, label: preparing.topics[value] })),
          },
        ]}
        most={most.topics}
        onChange={(values) => setFocusTopics(values.flatMap((value) => topics.find((topic) => topic === value) ?? []))}
      />
      <OrderedChoice
        legend={guides.questions}
        hint={guides.questionsHint}
        none={guides.noQuestions}
        add={guides.addQuestion}
        chosen={questionKeys.map((value) => ({ value, label: askable.find(({ key }) => key === value)?.text ?? guides.gone }))}
        others={[
          { group: guides.common, items: left('default') },
          { group: guides.ofYours, items: left('organization') },
        ].filter(({ items }) => items.length > 0)}
        most={most.questions}
        onChange={setQuestionKeys}
      />
      <Group gap="sm">
        <Button type="submit" loading={isPending} disabled={!isChanged}>
          {guides.save}
        </Button>
        {isChanged ? (
          <Text size="sm" c="dimmed">
            {guides.unsaved}
          </Text>
        ) : null}
      </Group>
    </form>
  );
}
