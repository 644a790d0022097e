import { Button, Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from '../preparing/preparing.module.css';
import { topics } from '../question-bank/questions.ts';
import type { Part, PartAsked } from './parts.ts';

interface PartDialogProps {
  /** Nothing: it is a new one. */
  readonly part: Part | undefined;
  /** As it is by now; nothing: it is gone, or was never there. */
  readonly present: Part | undefined;
  readonly isPending: boolean;
  readonly failure: unknown;
  readonly onSave: (partId: string, asked: PartAsked) => void;
  readonly onClose: () => void;
}

/** One part of what is told is written. */
export function PartDialog({ part, present, isPending, failure, onSave, onClose }: PartDialogProps) {
  const { preparing, telling } = useTexts();
  // a new one is the same however often it is sent
  const [partId] = useState(() => part?.partId ?? `part-${randomId().slice(0, 12)}`);
  const [title, setTitle] = useState(part?.title ?? '');
  const [text, setText] = useState(part?.text ?? '');
  const [topic, setTopic] = useState(part?.topic ?? 'role');
  const [forCandidates, setForCandidates] = useState(part?.forCandidates ?? true);
  const [isTried, setTried] = useState(false);
  const needed = (value: string) => (isTried && value.trim() === '' ? telling.needed : undefined);
  const conflict = present ? telling.meanwhile.changed(present.title, present.text) : telling.meanwhile.removed;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() !== '' && text.trim() !== '') onSave(partId, { title: title.trim(), text: text.trim(), topic, forCandidates });
  };
  return (
    <Dialog wide title={part ? telling.editTitle : telling.addTitle} onClose={onClose}>
      <form className={style.form} onSubmit={submit}>
        <div className={style.pair}>
          <TextInput
            data-autofocus
            label={telling.title}
            maxLength={80}
            value={title}
            error={needed(title)}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <NativeSelect
            label={preparing.topic}
            value={topic}
            onChange={({ currentTarget }) => setTopic(topics.find((one) => one === currentTarget.value) ?? topic)}
            data={topics.map((value) => ({ value, label: preparing.topics[value] }))}
          />
        </div>
        <Textarea
          label={telling.text}
          description={telling.textHint}
          autosize
          minRows={5}
          maxLength={2_000}
          value={text}
          error={needed(text)}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Checkbox
          label={telling.forCandidates}
          description={telling.forCandidatesHint}
          checked={forCandidates}
          onChange={({ currentTarget }) => setForCandidates(currentTarget.checked)}
        />
        {failure ? <FailureNote failure={failure} words={{ ...telling.refused, conflict }} /> : null}
        <Group justify="space-between">
          <Button variant="default" onClick={onClose}>
            {preparing.cancel}
          </Button>
          <Button type="submit" loading={isPending}>
            {preparing.save}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
