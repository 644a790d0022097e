import { Button, Checkbox, Group } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import type { Dataset } from './export-draft.ts';
import style from './exports.module.css';

interface ColumnChoicesProps {
  readonly dataset: Dataset;
  readonly without: readonly string[];
  readonly change: (without: readonly string[]) => void;
}

/** What a file will have in it, column by column, and what each of them means. */
export function ColumnChoices({ dataset: { columns }, without, change }: ColumnChoicesProps) {
  const { create } = useTexts().exports;
  return (
    <details className={style.more}>
      <summary>{create.columns(columns.length - columns.filter(({ key }) => without.includes(key)).length, columns.length)}</summary>
      <Group gap="xs" mb="xs">
        <Button size="xs" variant="default" onClick={() => change([])}>
          {create.every}
        </Button>
        <Button size="xs" variant="default" onClick={() => change(columns.map(({ key }) => key))}>
          {create.none}
        </Button>
      </Group>
      <ul className={style.choices}>
        {columns.map(({ key, title, description, personal }) => (
          <li key={key} lang="en">
            <Checkbox
              label={personal ? `${title} (${create.personal})` : title}
              description={description}
              checked={!without.includes(key)}
              onChange={({ currentTarget: { checked } }) => change(checked ? without.filter((one) => one !== key) : [...without, key])}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
