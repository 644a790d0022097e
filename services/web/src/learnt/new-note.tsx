import { Button, Checkbox, Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { KeepTyped } from '../design/keep-typed.tsx';
import type { PitchPart } from '../pitch/pitch-parts.ts';
import { ContentFields } from './content-fields.tsx';
import style from './learnt.module.css';
import { aboutOf, contentOf, draftOf, kinds, type Stance, stances } from './note-content.ts';
import type { useNotes } from './use-notes.ts';

interface NewNoteProps {
  readonly adding: ReturnType<typeof useNotes>['adding'];
  readonly parts: readonly PitchPart[];
  readonly onAdded: () => void;
  /** One was noted just before: typing goes on. */
  readonly isNext: boolean;
}

/** One thing that was learnt: what kind of thing, what it is, and as far as somebody likes, who said it and whether they agree. */
export function NewNote({ adding, parts, onAdded, isNext }: NewNoteProps) {
  const { learnt } = useTexts();
  const [draft, setDraft] = useState(draftOf('skill'));
  const [said, setSaid] = useState('');
  const [note, setNote] = useState('');
  const [stance, setStance] = useState<Stance | null>(null);
  const [isOwn, setOwn] = useState(false);
  const [isAboutThem, setAboutThem] = useState(false);
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isNext) first.current?.focus();
  }, [isNext]);
  const content = contentOf(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!content) return;
    const about = isAboutThem ? 'other-side' : aboutOf(draft.kind);
    const body = {
      about,
      content,
      saidBy: isOwn || draft.kind === 'preference' ? ('guest' as const) : ('host' as const),
      ...(stance === null ? {} : { stance }),
      ...(said.trim() === '' ? {} : { said: said.trim() }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    };
    adding.mutate(body, { onSuccess: onAdded });
  };
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <div className={style.fields}>
        <NativeSelect
          ref={first}
          label={learnt.kind}
          value={draft.kind}
          onChange={({ currentTarget }) => setDraft(draftOf(kinds.find((one) => one === currentTarget.value) ?? 'skill'))}
          data={kinds.map((value) => ({ value, label: learnt.kinds[value] }))}
        />
        <ContentFields draft={draft} parts={parts} onChange={(part) => setDraft((now) => ({ ...now, ...part }))} />
      </div>
      {isTried && !content ? (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {learnt.needed}
        </Text>
      ) : null}
      <details className={style.more}>
        <summary>{learnt.more}</summary>
        <div>
          <TextInput label={learnt.said} maxLength={500} value={said} onChange={({ currentTarget }) => setSaid(currentTarget.value)} />
          <NativeSelect
            label={learnt.stance}
            value={stance ?? ''}
            onChange={({ currentTarget }) => setStance(stances.find((one) => one === currentTarget.value) ?? null)}
            data={[{ value: '', label: learnt.noStance }, ...stances.map((value) => ({ value, label: learnt.stances[value] }))]}
          />
          <Textarea
            label={learnt.note}
            description={learnt.noteHint}
            rows={2}
            maxLength={2_000}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Checkbox label={learnt.isOwn} checked={isOwn} onChange={({ currentTarget }) => setOwn(currentTarget.checked)} />
          <Checkbox
            label={learnt.aboutThem}
            description={learnt.aboutThemHint}
            checked={isAboutThem}
            onChange={({ currentTarget }) => setAboutThem(currentTarget.checked)}
          />
        </div>
      </details>
      <KeepTyped isChanged={said.trim() !== '' || note.trim() !== ''} />
      {adding.error ? <FailureNote failure={adding.error} /> : null}
      <Group justify="flex-end">
        <Button type="submit" variant="light" loading={adding.isPending}>
          {learnt.add}
        </Button>
      </Group>
    </form>
  );
}
