import { Button, Group, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { isSame } from '../api/same.ts';
import { useTexts } from '../app/settings.tsx';
import { Note } from '../design/note.tsx';
import { idle } from '../design/pressed.ts';
import style from '../preparing/preparing.module.css';
import { topics } from '../question-bank/questions.ts';
import { type Askable, askedOf, type GuideAsked, type GuideSettings, most } from './guide.ts';
import { OrderedChoice } from './ordered-choice.tsx';

interface GuideFormProps {
  /** Another one as soon as something was set: what is typed begins with it. */
  readonly round: number;
  /** What is set by now. */
  readonly settings: GuideSettings;
  readonly askable: readonly Askable[];
  readonly isPending: boolean;
  /** `seen`: the version that it is about. */
  readonly onSave: (asked: GuideAsked, seen: number) => void;
  /** What was typed gave way to what others have set. */
  readonly onTake: () => void;
  /** Whether something is typed that is not saved. */
  readonly onChange: (isChanged: boolean) => void;
}

/** What an organization wants its hosts to look at, to be changed. What others set meanwhile is told, and what was typed stays. */
export function GuideForm({ round, settings, askable, isPending, onSave, onTake, onChange }: GuideFormProps) {
  const { guides, preparing } = useTexts();
  const first = useRef<HTMLTextAreaElement>(null);
  const [began, setBegan] = useState(settings);
  const [taken, setTaken] = useState(round);
  const [focusTopics, setFocusTopics] = useState<GuideAsked['focusTopics']>(settings.focusTopics);
  const [questionKeys, setQuestionKeys] = useState<readonly string[]>(settings.questionKeys);
  const [opening, setOpening] = useState(settings.opening ?? '');
  const next: GuideAsked = { focusTopics, questionKeys: [...questionKeys], opening: opening.trim() || null };
  const isChanged = !isSame(next, askedOf(began));
  useEffect(() => onChange(isChanged), [isChanged, onChange]);
  const isOther = settings.version !== began.version;
  const takePresent = () => {
    setTaken(round);
    setBegan(settings);
    setFocusTopics(settings.focusTopics);
    setQuestionKeys(settings.questionKeys);
    setOpening(settings.opening ?? '');
  };
  // who has typed nothing sees what others have set; who has set something goes on from there, where the focus is
  if (taken !== round || (isOther && (!isChanged || isSame(next, askedOf(settings))))) takePresent();
  const isConflict = isOther && isChanged && !isPending;
  const load = () => {
    takePresent();
    onTake();
    first.current?.focus();
  };
  const choiceOf = ({ key, text }: Askable) => ({ value: key, label: text });
  const left = (bank: Askable['bank']) =>
    askable.filter((question) => question.bank === bank && !questionKeys.includes(question.key)).map(choiceOf);
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) onSave(next, isConflict ? settings.version : began.version);
      }}
    >
      <Textarea
        ref={first}
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
      {isConflict ? (
        <Note tone="attention">
          <Text size="sm">{guides.meanwhile.text}</Text>
          <Button mt="xs" size="compact-sm" variant="default" onClick={load}>
            {guides.meanwhile.take}
          </Button>
        </Note>
      ) : null}
      <Group gap="sm">
        <Button type="submit" loading={isPending} {...idle(!isChanged)}>
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
