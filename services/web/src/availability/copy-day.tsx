import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { nameOfDay } from '../time/weekdays.ts';
import { weekdays } from './availability.ts';

interface CopyDayProps {
  readonly day: number;
  readonly onCopy: (days: readonly number[]) => void;
  readonly onClose: () => void;
}

/** On which days the hours of one are to be as well. */
export function CopyDay({ day, onCopy, onClose }: CopyDayProps) {
  const { texts, face } = useSettings();
  const { week } = texts.availability;
  const [chosen, setChosen] = useState<readonly number[]>(() => [0, 1, 2, 3, 4].filter((one) => one !== day));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCopy(chosen);
  };
  return (
    <Dialog title={week.copy(nameOfDay(day, face.locale))} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="xs">
          {weekdays.map((name, index) =>
            index === day ? null : (
              <Checkbox
                key={name}
                label={nameOfDay(index, face.locale)}
                checked={chosen.includes(index)}
                onChange={({ currentTarget }) =>
                  setChosen(currentTarget.checked ? [...chosen, index] : chosen.filter((one) => one !== index))
                }
              />
            ),
          )}
        </Stack>
        <Group justify="space-between" mt="md">
          <Button variant="default" onClick={onClose}>
            {texts.availability.cancel}
          </Button>
          <Button type="submit" disabled={chosen.length === 0}>
            {week.copyAction}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
