import { Button, Group, NativeSelect, NumberInput, SegmentedControl } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { bandOf, currencies, type Period, payIn, periods } from './amounts.ts';
import type { Band } from './observation.ts';

interface PayFormProps {
  readonly line: string;
  /** Currency and period where the line names none: those of the last time. */
  readonly usual: Pick<Band, 'currency' | 'period'>;
  readonly onDone: (details: { readonly how: 'offered' | 'expected'; readonly band: Band }) => void;
}

/** An amount or a band, with what the line says already filled in. */
export function PayForm({ line, usual, onDone }: PayFormProps) {
  const { pay } = useTexts().noting;
  const [typed] = useState(() => payIn(line));
  const [how, setHow] = useState<'offered' | 'expected'>('expected');
  const [from, setFrom] = useState<number | undefined>(typed.from);
  const [to, setTo] = useState<number | undefined>(typed.to);
  const [currency, setCurrency] = useState(typed.currency ?? usual.currency);
  const [period, setPeriod] = useState<Period>(typed.period ?? usual.period);
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const upper = to ?? from;
  const isWhole = from !== undefined && upper !== undefined && from > 0 && from <= upper;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) onDone({ how, band: bandOf({ currency, from, to: upper, period }) });
  };
  const amount = (value: string | number) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
  return (
    <form onSubmit={submit} noValidate>
      <SegmentedControl
        size="xs"
        aria-label={pay.how}
        value={how}
        onChange={(next) => setHow(next === 'offered' ? 'offered' : 'expected')}
        data={[
          { value: 'expected', label: pay.expected },
          { value: 'offered', label: pay.offered },
        ]}
      />
      <Group align="flex-start" gap="sm" mt="xs">
        <NumberInput
          w="8.5rem"
          label={pay.from}
          min={1}
          allowDecimal={false}
          thousandSeparator=" "
          hideControls
          ref={first}
          value={from ?? ''}
          onChange={(value) => setFrom(amount(value))}
          error={isTried && !isWhole ? pay.needed : undefined}
        />
        <NumberInput
          w="8.5rem"
          label={pay.to}
          min={1}
          allowDecimal={false}
          thousandSeparator=" "
          hideControls
          value={to ?? ''}
          onChange={(value) => setTo(amount(value))}
        />
        <NativeSelect
          label={pay.currency}
          value={currency}
          data={[...currencies]}
          onChange={({ currentTarget }) => setCurrency(currentTarget.value)}
        />
        <NativeSelect
          label={pay.period}
          value={period}
          data={periods.map((value) => ({ value, label: pay.periods[value] }))}
          onChange={({ currentTarget }) => setPeriod(periods.find((one) => one === currentTarget.value) ?? 'year')}
        />
        <Button type="submit" mt="1.55rem">
          {pay.save}
        </Button>
      </Group>
    </form>
  );
}
