import { Button, Checkbox, Group } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { useTold } from '../design/told-text.tsx';
import type { Dataset } from './export-draft.ts';
import style from './exports.module.css';
import { fileColumns } from './file-columns.ts';

interface ColumnChoicesProps {
  readonly dataset: Dataset;
  readonly without: readonly string[];
  readonly change: (without: readonly string[]) => void;
}

/** What a file will have in it, column by column, and what each of them means. */
export function ColumnChoices({ dataset: { columns }, without, change }: ColumnChoicesProps) {
  const { create, columns: words } = useTexts().exports;
  const told = useTold();
  const chosen = columns.filter(({ key }) => !without.includes(key));
  return (
    <details className={style.more}>
      <summary>{create.columns(fileColumns(chosen).length, fileColumns(columns).length)}</summary>
      <Group gap="xs" mb="xs">
        <Button size="xs" variant="default" onClick={() => change([])}>
          {create.every}
        </Button>
        <Button size="xs" variant="default" onClick={() => change(columns.map(({ key }) => key))}>
          {create.none}
        </Button>
      </Group>
      <ul className={style.choices}>
        {columns.map(({ key, title, type, description, personal }) => (
          <li key={key} lang={told(title).lang ?? told(description).lang}>
            <Checkbox
              label={personal ? `${told(title).text} (${create.personal})` : told(title).text}
              description={type === 'instant' ? `${told(description).text} ${words.two}` : told(description).text}
              checked={!without.includes(key)}
              onChange={({ currentTarget: { checked } }) => change(checked ? without.filter((one) => one !== key) : [...without, key])}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
