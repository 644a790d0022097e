import { Button, Fieldset, Group, NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { IconDown, IconRemove, IconUp } from '../design/icons.tsx';
import style from '../preparing/preparing.module.css';
import { moved } from './guide.ts';
import own from './guides.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface OrderedChoiceProps {
  readonly legend: string;
  readonly hint: string;
  /** What is said where nothing is chosen. */
  readonly none: string;
  readonly add: string;
  readonly chosen: readonly Choice[];
  /** What else can be chosen, in groups. */
  readonly others: readonly { readonly group: string; readonly items: readonly Choice[] }[];
  readonly isFull: boolean;
  readonly onChange: (values: readonly string[]) => void;
}

/** Some of many, in an order that counts. */
export function OrderedChoice({ legend, hint, none, add, chosen, others, isFull, onChange }: OrderedChoiceProps) {
  const { guides } = useTexts();
  const [next, setNext] = useState('');
  const values = chosen.map(({ value }) => value);
  const put = () => {
    onChange([...values, next]);
    setNext('');
  };
  return (
    <Fieldset variant="unstyled" legend={legend} classNames={{ root: own.field ?? '', legend: style.legend ?? '' }}>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      {chosen.length === 0 ? <p className={style.words}>{none}</p> : null}
      <ol className={own.chosen}>
        {chosen.map(({ value, label }, index) => (
          <li key={value}>
            <span>{label}</span>
            <span className={style.tools}>
              <UnstyledButton aria-label={guides.up(label)} disabled={index === 0} onClick={() => onChange(moved(values, index, -1))}>
                <IconUp />
              </UnstyledButton>
              <UnstyledButton
                aria-label={guides.down(label)}
                disabled={index === chosen.length - 1}
                onClick={() => onChange(moved(values, index, 1))}
              >
                <IconDown />
              </UnstyledButton>
              <UnstyledButton aria-label={guides.leaveOut(label)} onClick={() => onChange(values.filter((one) => one !== value))}>
                <IconRemove />
              </UnstyledButton>
            </span>
          </li>
        ))}
      </ol>
      {isFull ? null : (
        <Group align="flex-end" gap="sm">
          <NativeSelect
            className={own.select ?? ''}
            aria-label={add}
            value={next}
            onChange={({ currentTarget }) => setNext(currentTarget.value)}
            data={[{ value: '', label: guides.choose }, ...others.map(({ group, items }) => ({ group, items: [...items] }))]}
          />
          <Button variant="default" disabled={next === ''} onClick={put}>
            {add}
          </Button>
        </Group>
      )}
    </Fieldset>
  );
}
