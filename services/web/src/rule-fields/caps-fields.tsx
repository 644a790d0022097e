import { Group, Input, TextInput } from '@mantine/core';
import type { Answer } from '../api/types.ts';
import { useTexts } from '../app/settings.tsx';

export type Caps = Answer<'/api/scheduling/availability', 'get'>['caps'];

const most = { perDay: 48, perWeek: 300, perMonth: 1_000 } as const;
const periods = ['perDay', 'perWeek', 'perMonth'] as const;

interface CapsFieldsProps {
  readonly value: Caps;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly onChange: (caps: Caps) => void;
}

/** How many chats there may be in a day, a week and a month; empty: as many as there is time for. */
export function CapsFields({ value, hint, error, onChange }: CapsFieldsProps) {
  const { ruleFields: texts } = useTexts();
  return (
    <Input.Wrapper component="fieldset" label={texts.caps} labelElement="div" description={hint} error={error} bd="none" p={0} m={0}>
      <Group grow gap="sm" mt={4} align="flex-start">
        {periods.map((period) => (
          <TextInput
            key={period}
            type="number"
            inputMode="numeric"
            min={1}
            max={most[period]}
            label={texts.capOf[period]}
            placeholder={texts.noCap}
            value={value[period] ?? ''}
            onChange={({ currentTarget }) =>
              onChange({ ...value, [period]: currentTarget.value === '' ? null : Math.floor(Number(currentTarget.value)) })
            }
          />
        ))}
      </Group>
    </Input.Wrapper>
  );
}
