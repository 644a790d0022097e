import { Button, Group, NumberInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { monthsIn } from './amounts.ts';

interface MonthsFormProps {
  readonly line: string;
  readonly onDone: (details: { readonly atLeast: number; readonly atMost: number }) => void;
}

/** How long it takes to get on, in months. */
export function MonthsForm({ line, onDone }: MonthsFormProps) {
  const { months } = useTexts().noting;
  const [typed] = useState(() => monthsIn(line));
  const [from, setFrom] = useState<number | string>(typed?.atLeast ?? '');
  const [to, setTo] = useState<number | string>(typed?.atMost ?? '');
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [atLeast, atMost] = [Number(from), Number(to === '' ? from : to)];
  const isWhole = atLeast > 0 && atLeast <= atMost;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) onDone({ atLeast, atMost });
  };
  const number = { min: 1, max: 600, allowDecimal: false, hideControls: true, w: '8rem' } as const;
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" gap="sm">
        <NumberInput
          {...number}
          ref={first}
          label={months.atLeast}
          value={from}
          onChange={setFrom}
          error={isTried && !isWhole ? months.needed : undefined}
        />
        <NumberInput {...number} label={months.atMost} value={to} onChange={setTo} />
        <Button type="submit" mt="1.55rem">
          {months.save}
        </Button>
      </Group>
    </form>
  );
}
