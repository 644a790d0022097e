import { NativeSelect } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { ChipsField } from '../rule-fields/chips-field.tsx';
import { lengths, type Rules, withLength } from './chat-type.ts';
import style from './chat-types.module.css';

interface LengthFieldProps {
  readonly value: Rules;
  readonly onChange: (rules: Rules) => void;
}

/** How long it may be: guests choose, where there is more than one. */
export function LengthField({ value, onChange }: LengthFieldProps) {
  const { fields } = useTexts().chatTypes;
  const { durations } = value;
  const [first] = durations;
  return (
    <div className={style.fields}>
      <ChipsField
        legend={fields.lengths}
        choices={lengths}
        chosen={durations}
        most={6}
        name={fields.minutes}
        onChange={(minutes, isOffered) => onChange({ ...value, durations: withLength(durations, minutes, isOffered) })}
      />
      {durations.length > 1 ? (
        <NativeSelect
          label={fields.first}
          value={String(first)}
          data={durations.toSorted((a, b) => a - b).map((minutes) => ({ value: String(minutes), label: fields.minutes(minutes) }))}
          onChange={({ currentTarget }) => {
            const next = Number(currentTarget.value);
            onChange({ ...value, durations: [next, ...durations.filter((one) => one !== next).toSorted((a, b) => a - b)] });
          }}
        />
      ) : null}
    </div>
  );
}
