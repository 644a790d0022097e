import { Button, Group, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { IconDown, IconUp } from '../design/icons.tsx';
import { pressed } from '../design/pressed.ts';
import { Comparison } from './comparison.tsx';
import style from './pitch.module.css';
import type { PitchPart } from './pitch-parts.ts';
import { usePart } from './use-pitch.ts';
import { Variants } from './variants.tsx';

interface PartProps {
  readonly part: PitchPart;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** One part of a story: its name, the ways to tell it, and what came of them. */
export function Part({ part, isFirst, isLast, onMove }: PartProps) {
  const { pitch, shell } = useTexts();
  const heading = useId();
  const doing = usePart(part);
  const [isNaming, setNaming] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const title = part.title ?? pitch.erased;
  const failure = doing.naming.error ?? doing.removing.error ?? doing.retiring.error ?? doing.restoring.error;
  return (
    <section className={style.part} aria-labelledby={heading}>
      <div className={style.partHead}>
        <Title order={2} size="h3" id={heading}>
          {title}
        </Title>
        <div className={style.tools}>
          <UnstyledButton aria-label={pitch.part.up(title)} {...pressed(() => onMove(-1), isFirst)}>
            <IconUp />
          </UnstyledButton>
          <UnstyledButton aria-label={pitch.part.down(title)} {...pressed(() => onMove(1), isLast)}>
            <IconDown />
          </UnstyledButton>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={shell.about(pitch.part.rename, title)}
            onClick={() => setNaming(!isNaming)}
          >
            {pitch.part.rename}
          </Button>
          <Button size="compact-sm" variant="subtle" aria-label={shell.about(pitch.part.remove, title)} onClick={() => setRemoving(true)}>
            {pitch.part.remove}
          </Button>
        </div>
      </div>
      {isNaming ? (
        <Rename title={part.title ?? ''} onName={(next) => doing.naming.mutate(next, { onSuccess: () => setNaming(false) })} />
      ) : null}
      {failure ? <FailureNote failure={failure} /> : null}
      <Variants part={part} doing={doing} />
      {part.variants.length > 1 ? <Comparison part={part} /> : null}
      {isRemoving ? (
        <Dialog title={pitch.part.removeTitle(title)} onClose={() => setRemoving(false)}>
          <Text c="dimmed">{pitch.part.removeText}</Text>
          <Group justify="space-between">
            <Button variant="default" onClick={() => setRemoving(false)}>
              {pitch.part.keep}
            </Button>
            <Button color="red" loading={doing.removing.isPending} onClick={() => doing.removing.mutate()}>
              {pitch.part.removeYes}
            </Button>
          </Group>
        </Dialog>
      ) : null}
    </section>
  );
}

function Rename({ title, onName }: { readonly title: string; readonly onName: (title: string) => void }) {
  const { pitch } = useTexts();
  const [name, setName] = useState(title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={pitch.newPart.label}
          maxLength={120}
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {pitch.save}
        </Button>
      </Group>
    </form>
  );
}
