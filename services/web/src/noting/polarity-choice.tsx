import { SegmentedControl } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import type { Polarity } from './observation.ts';

const polarities = ['negative', 'neutral', 'positive', 'mixed'] as const satisfies readonly Polarity[];

/** `+`, `-`, `=` and `~`, where no text is typed. */
export const polarityOfKey = (key: string): Polarity | undefined =>
  ({ '+': 'positive', '-': 'negative', '=': 'neutral', '~': 'mixed' })[key] as Polarity | undefined;

interface PolarityProps {
  readonly value: Polarity;
  readonly onChange: (polarity: Polarity) => void;
}

/** Whether it speaks for or against what it is about. */
export function PolarityChoice({ value, onChange }: PolarityProps) {
  const { noting } = useTexts();
  return (
    <SegmentedControl
      size="xs"
      aria-label={noting.polarity}
      value={value}
      onChange={(next) => onChange(polarities.find((one) => one === next) ?? 'neutral')}
      data={polarities.map((one) => ({ value: one, label: noting.polarities[one] }))}
    />
  );
}
