import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { dateIn, plusDays } from '../time/times.ts';
import { type Horizon, keyOf, rollingChoices } from './horizon.ts';

interface HorizonFieldProps {
  readonly value: Horizon | null;
  /** What leaving it to somebody else is called; without it that cannot be chosen. */
  readonly left?: string;
  readonly error?: string | undefined;
  readonly onChange: (horizon: Horizon | null) => void;
}

/** How far ahead times are offered: so many days from today on, or from one day to another. */
export function HorizonField({ value, left, error, onChange }: HorizonFieldProps) {
  const { ruleFields: texts } = useTexts();
  const rolling = rollingChoices(value);
  const choose = (key: string) => {
    if (key === '') return onChange(null);
    const today = dateIn(Date.now(), 'UTC');
    return onChange(rolling.find((one) => keyOf(one) === key) ?? { kind: 'fixed', from: today, until: plusDays(today, 30) });
  };
  return (
    <>
      <NativeSelect
        label={texts.horizon}
        error={value?.kind === 'fixed' ? undefined : error}
        value={value === null ? '' : keyOf(value)}
        data={[
          ...(left === undefined ? [] : [{ value: '', label: left }]),
          ...rolling.map((one) => ({
            value: keyOf(one),
            label: one.counting === 'business' ? texts.businessDays(one.days) : texts.days(one.days),
          })),
          { value: 'fixed', label: texts.fixed },
        ]}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {value?.kind === 'fixed' ? (
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label={texts.from}
            value={value.from}
            error={error}
            onChange={({ currentTarget }) => currentTarget.value && onChange({ ...value, from: currentTarget.value })}
          />
          <TextInput
            type="date"
            label={texts.until}
            value={value.until}
            min={value.from}
            onChange={({ currentTarget }) => currentTarget.value && onChange({ ...value, until: currentTarget.value })}
          />
        </Group>
      ) : null}
    </>
  );
}
