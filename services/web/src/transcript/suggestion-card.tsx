import { Text } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { KeyChoices } from '../noting/key-choices.tsx';
import { type AcceptanceAsked, acceptedAs, missingStep, type Side, type Suggestion } from './suggestion.ts';
import style from './transcript.module.css';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** On which the reader is. */
  readonly side: Side;
  readonly takesFocus: boolean;
  readonly isBusy: boolean;
  /** Undefined: it is nothing. */
  readonly onDecide: (asked: AcceptanceAsked | undefined) => void;
}

/** One suggestion with the words that it comes from; a key notes it, another one drops it. */
export function SuggestionCard({ suggestion, side, takesFocus, isBusy, onDecide }: SuggestionCardProps) {
  const { learnt, noting, transcript } = useTexts();
  const { kind, phrase, cues, times } = suggestion;
  const step = missingStep(suggestion);
  const options: Readonly<Record<string, string>> = side === 'guest' ? { ...noting.options, ...learnt.choices.skill } : noting.options;
  const reject = { value: '', key: 'x', label: transcript.reject };
  const choices = step
    ? [...step.options.map((value, index) => ({ value, key: String(index + 1), label: options[value] ?? value })), reject]
    : [{ value: 'as-it-is', key: 'a', label: transcript.accept }, reject];
  const decide = (value: string) => {
    if (isBusy) return;
    onDecide(value === '' ? undefined : acceptedAs(suggestion, side, step ? value : undefined));
  };
  return (
    <div className={style.suggestion}>
      <Text fw={600}>
        {noting.kinds[kind]}: {phrase}{' '}
        <Text span c="dimmed" size="sm">
          {transcript.times(times)}
        </Text>
      </Text>
      {cues[0] ? <blockquote>{cues[0].text}</blockquote> : null}
      {step ? <Text size="sm">{noting.steps[step.field]}</Text> : null}
      <KeyChoices label={`${noting.kinds[kind]}: ${phrase}`} choices={choices} onChoose={decide} takesFocus={takesFocus} />
    </div>
  );
}
