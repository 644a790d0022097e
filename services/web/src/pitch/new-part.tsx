import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useId, useRef, useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import style from '../design/listing.module.css';
import type { useParts } from './use-pitch.ts';

interface NewPartProps {
  readonly adding: ReturnType<typeof useParts>['adding'];
  readonly isFirst: boolean;
}

/** A name for the next part; whoever begins is shown a few that most stories have. */
export function NewPart({ adding, isFirst }: NewPartProps) {
  const { newPart } = useTexts().pitch;
  const [title, setTitle] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const heading = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '') adding.mutate({ title: title.trim() }, { onSuccess: () => setTitle('') });
  };
  return (
    <section className={style.empty} aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading}>
        {isFirst ? newPart.first : newPart.title}
      </Title>
      <Text c="dimmed">{isFirst ? newPart.firstText : newPart.text}</Text>
      <Group gap="xs" role="group" aria-label={newPart.ideas}>
        {newPart.some.map((idea) => (
          <Button
            key={idea}
            variant="default"
            size="compact-sm"
            onClick={() => {
              setTitle(idea);
              field.current?.focus();
            }}
          >
            {idea}
          </Button>
        ))}
      </Group>
      <form onSubmit={submit}>
        <Group align="flex-end" gap="sm">
          <TextInput
            ref={field}
            label={newPart.label}
            maxLength={120}
            value={title}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <Button type="submit" loading={adding.isPending} disabled={title.trim() === ''}>
            {newPart.add}
          </Button>
        </Group>
      </form>
      {adding.error ? (
        <FailureNote failure={adding.error} text={codeOf(adding.error) === 'too_many_parts' ? newPart.tooMany : undefined} />
      ) : null}
    </section>
  );
}
