import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { idle } from '../design/pressed.ts';

interface LimitFieldProps {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  /** `null`: there is none. */
  readonly value: number | null;
  readonly range: readonly [number, number];
  readonly mayChange: boolean;
  readonly save: (value: number) => Promise<void>;
}

/** A number of days or months that something lasts. */
export function LimitField({ title, hint, label, value, range: [from, to], mayChange, save }: LimitFieldProps) {
  const { limits } = useTexts().organization;
  const [text, setText] = useState(value === null ? '' : String(value));
  const saving = useMutation({ mutationFn: save });
  const number = Number(text);
  const isGood = text !== '' && Number.isInteger(number) && number >= from && number <= to;
  const isChanged = text !== (value === null ? '' : String(value));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isGood && isChanged) saving.mutate(number);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      {mayChange ? (
        <Group align="flex-end" mt={6}>
          <TextInput
            label={label}
            aria-label={`${title}: ${label}`}
            inputMode="numeric"
            w="7rem"
            maxLength={3}
            placeholder="–"
            value={text}
            error={isChanged && !isGood}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Button type="submit" variant="light" loading={saving.isPending} {...idle(!isChanged)}>
            {limits.save}
          </Button>
        </Group>
      ) : (
        <Text mt={6}>{value === null ? limits.unlimited : `${value} ${label}`}</Text>
      )}
      {isChanged && !isGood ? (
        <Text size="sm" c="var(--mantine-color-error)" mt={4} role="alert">
          {limits.between(from, to)}
        </Text>
      ) : null}
      <Text size="sm" role="status">
        {saving.isSuccess && !isChanged ? limits.saved : ''}
      </Text>
      {saving.error ? <FailureNote failure={saving.error} /> : null}
    </form>
  );
}
