import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useSettings } from '../app/settings.tsx';
import { nameOfDay } from '../time/weekdays.ts';
import type { ExportDraft } from './export-draft.ts';

interface RhythmFieldsProps {
  readonly draft: ExportDraft;
  readonly change: (more: Partial<ExportDraft>) => void;
}

/** When a file is made again, and of which rows. */
export function RhythmFields({ draft, change }: RhythmFieldsProps) {
  const { texts, face } = useSettings();
  const { create } = texts.exports;
  const isWeek = draft.rhythm === 'week';
  return (
    <>
      <Group grow align="flex-start" mt="sm">
        <NativeSelect
          label={isWeek ? create.weekday : create.day}
          value={isWeek ? draft.weekday : draft.day}
          onChange={({ currentTarget: { value } }) => change(isWeek ? { weekday: Number(value) } : { day: Number(value) })}
          data={Array.from({ length: isWeek ? 7 : 31 }, (_, index) => ({
            value: String(index + 1),
            label: isWeek ? nameOfDay(index, face.locale) : String(index + 1),
          }))}
        />
        <TextInput
          type="time"
          label={create.at}
          value={draft.at}
          onChange={({ currentTarget: { value } }) => change({ at: value || draft.at })}
        />
      </Group>
      <NativeSelect
        mt="sm"
        label={create.rows}
        value={draft.isAll ? 'all' : 'last'}
        onChange={({ currentTarget: { value } }) => change({ isAll: value === 'all' })}
        data={[
          { value: 'last', label: create.last[isWeek ? 'week' : 'month'] },
          { value: 'all', label: create.everything },
        ]}
      />
    </>
  );
}
