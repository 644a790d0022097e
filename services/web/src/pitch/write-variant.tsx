import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { duration } from '../time/times.ts';
import style from './pitch.module.css';
import type { PitchVariant } from './pitch-parts.ts';
import type { usePart } from './use-pitch.ts';

interface WriteVariantProps {
  readonly writing: ReturnType<typeof usePart>['writing'];
  readonly variantId: () => string;
  readonly from?: PitchVariant;
  readonly isFirst?: boolean;
  readonly onDone: () => void;
  /** Left out: there is nothing to go back to. */
  readonly onCancel: (() => void) | undefined;
}

/** So many words people say in a minute. */
const spoken = 140;
const wordsIn = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;

/** The words of one way to tell a part, and how long it takes to say them. */
export function WriteVariant({ writing, variantId, from, isFirst = false, onDone, onCancel }: WriteVariantProps) {
  const { texts, face } = useSettings();
  const { variant } = texts.pitch;
  const [text, setText] = useState(from?.text ?? '');
  const [label, setLabel] = useState(from?.label ?? '');
  const words = wordsIn(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words > 0) writing.mutate({ variantId: variantId(), label: label.trim() || null, text: text.trim() }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} className={style.write}>
      <Textarea
        label={variant.text}
        description={from ? variant.rewordHint : isFirst ? variant.firstHint : variant.hint}
        autosize={false}
        rows={5}
        maxLength={4_000}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <TextInput
        label={variant.label}
        description={variant.labelHint}
        maxLength={120}
        value={label}
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      {writing.error ? (
        <FailureNote failure={writing.error} text={codeOf(writing.error) === 'too_many_variants' ? variant.tooMany : undefined} />
      ) : null}
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {words === 0 ? '' : variant.takes(words, duration(Math.max(1, Math.round(words / spoken)), face.locale))}
        </Text>
        <Group gap="xs">
          {onCancel ? (
            <Button variant="default" onClick={onCancel}>
              {variant.cancel}
            </Button>
          ) : null}
          <Button type="submit" loading={writing.isPending} disabled={words === 0}>
            {variant.save}
          </Button>
        </Group>
      </Group>
    </form>
  );
}
