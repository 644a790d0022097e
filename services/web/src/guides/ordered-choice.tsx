import { Button, Fieldset, Group, NativeSelect, Text, UnstyledButton } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { IconDown, IconRemove, IconUp } from '../design/icons.tsx';
import { pressed } from '../design/pressed.ts';
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
  /** So many fit. */
  readonly most: number;
  readonly onChange: (values: readonly string[]) => void;
}

/** Some of many, in an order that counts. */
export function OrderedChoice({ legend, hint, none, add, chosen, others, most, onChange }: OrderedChoiceProps) {
  const { guides } = useTexts();
  const [next, setNext] = useState('');
  const head = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const values = chosen.map(({ value }) => value);
  const put = () => {
    // what it is chosen with goes when no more fit
    if (values.length + 1 >= most) head.current?.focus();
    onChange([...values, next]);
    setNext('');
  };
  const leaveOut = (index: number) => {
    const near = list.current?.children[index + 1] ?? list.current?.children[index - 1];
    (near?.querySelector<HTMLElement>('button:last-of-type') ?? head.current)?.focus();
    onChange(values.filter((_, at) => at !== index));
  };
  const heading = (
    <span ref={head} tabIndex={-1}>
      {legend}
    </span>
  );
  return (
    <Fieldset variant="unstyled" legend={heading} classNames={{ root: own.field ?? '', legend: style.legend ?? '' }}>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      {chosen.length === 0 ? <p className={style.words}>{none}</p> : null}
      <ol ref={list} className={own.chosen}>
        {chosen.map(({ value, label }, index) => (
          <li key={value}>
            <span>{label}</span>
            <span className={style.tools}>
              <UnstyledButton aria-label={guides.up(label)} {...pressed(() => onChange(moved(values, index, -1)), index === 0)}>
                <IconUp />
              </UnstyledButton>
              <UnstyledButton
                aria-label={guides.down(label)}
                {...pressed(() => onChange(moved(values, index, 1)), index === chosen.length - 1)}
              >
                <IconDown />
              </UnstyledButton>
              <UnstyledButton aria-label={guides.leaveOut(label)} onClick={() => leaveOut(index)}>
                <IconRemove />
              </UnstyledButton>
            </span>
          </li>
        ))}
      </ol>
      {chosen.length >= most ? null : (
        <Group align="flex-end" gap="sm">
          <NativeSelect
            className={own.select ?? ''}
            aria-label={add}
            value={next}
            onChange={({ currentTarget }) => setNext(currentTarget.value)}
            data={[{ value: '', label: guides.choose }, ...others.map(({ group, items }) => ({ group, items: [...items] }))]}
          />
          <Button variant="default" {...pressed(put, next === '')}>
            {add}
          </Button>
        </Group>
      )}
    </Fieldset>
  );
}
