import type { Answer } from '../api/types.ts';
import { useTexts } from '../app/settings.tsx';
import { MinutesSelect } from './minutes-select.tsx';

type Buffers = Answer<'/api/scheduling/availability', 'get'>['buffers'];

interface BuffersFieldsProps {
  readonly value: Buffers;
  readonly choices: readonly number[];
  readonly onChange: (buffers: Buffers) => void;
}

/** How long before and after a chat nothing else may be. */
export function BuffersFields({ value, choices, onChange }: BuffersFieldsProps) {
  const { ruleFields: texts } = useTexts();
  return (
    <>
      <MinutesSelect
        label={texts.before}
        value={value.beforeMinutes}
        choices={choices}
        none={texts.none}
        onChange={(beforeMinutes) => onChange({ ...value, beforeMinutes: beforeMinutes ?? 0 })}
      />
      <MinutesSelect
        label={texts.after}
        value={value.afterMinutes}
        choices={choices}
        none={texts.none}
        onChange={(afterMinutes) => onChange({ ...value, afterMinutes: afterMinutes ?? 0 })}
      />
    </>
  );
}
