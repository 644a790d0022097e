import { NativeSelect } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { duration } from '../time/times.ts';

/** How much notice is usual. */
export const notices: readonly number[] = [0, 60, 120, 240, 720, 1_440, 2_880, 4_320, 10_080];

interface MinutesSelectProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number | null;
  readonly choices: readonly number[];
  /** What 0 is called. */
  readonly none: string;
  /** What leaving it to somebody else is called; without it that cannot be chosen. */
  readonly left?: string | undefined;
  readonly error?: string | undefined;
  readonly onChange: (minutes: number | null) => void;
}

/** A length of time, in words, out of those that are usual; whatever else is set stays among them. */
export function MinutesSelect({ label, hint, value, choices, none, left, error, onChange }: MinutesSelectProps) {
  const { face } = useSettings();
  const all = [...new Set([...choices, ...(value === null ? [] : [value])])].toSorted((a, b) => a - b);
  const options = all.map((minutes) => ({ value: String(minutes), label: minutes === 0 ? none : duration(minutes, face.locale) }));
  return (
    <NativeSelect
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error}
      value={value === null ? '' : String(value)}
      data={left === undefined ? options : [{ value: '', label: left }, ...options]}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : Number(currentTarget.value))}
    />
  );
}
