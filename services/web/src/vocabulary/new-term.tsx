import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from '../preparing/preparing.module.css';
import { termKinds } from './terms.ts';
import type { TermKind } from './use-terms.ts';

interface NewTermProps {
  readonly kind: TermKind;
  /** What was searched for in vain. */
  readonly label: string;
  readonly isPending: boolean;
  readonly failure: unknown;
  readonly words: Readonly<Record<string, string>>;
  readonly onAdd: (kind: TermKind, label: string) => void;
  readonly onClose: () => void;
}

export function NewTerm({ kind: first, label: searched, isPending, failure, words, onAdd, onClose }: NewTermProps) {
  const { preparing, vocabulary } = useTexts();
  const [kind, setKind] = useState(first);
  const [label, setLabel] = useState(searched);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() !== '') onAdd(kind, label.trim());
  };
  return (
    <Dialog title={vocabulary.addTitle} onClose={onClose}>
      <form className={style.form} onSubmit={submit}>
        <TextInput
          data-autofocus
          label={vocabulary.name}
          maxLength={80}
          value={label}
          onChange={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        <NativeSelect
          label={vocabulary.kind}
          value={kind}
          onChange={({ currentTarget }) => setKind(termKinds.find((one) => one === currentTarget.value) ?? kind)}
          data={termKinds.map((value) => ({ value, label: vocabulary.kinds[value] }))}
        />
        {failure ? <FailureNote failure={failure} words={words} /> : null}
        <Group justify="space-between">
          <Button variant="default" onClick={onClose}>
            {preparing.cancel}
          </Button>
          <Button type="submit" loading={isPending} disabled={label.trim() === ''}>
            {vocabulary.add}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
