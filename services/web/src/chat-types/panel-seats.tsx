import { Button, Group } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { IconPlus } from '../design/icons.tsx';
import type { Assignment } from './chat-type.ts';
import style from './chat-types.module.css';
import { HostList } from './host-list.tsx';

type Panel = Extract<Assignment, { mode: 'panel' }>;

interface PanelSeatsProps {
  readonly value: Panel;
  readonly onChange: (assignment: Panel) => void;
}

const most = 8;

/** The seats of a panel, and who may fill each. */
export function PanelSeats({ value, onChange }: PanelSeatsProps) {
  const { hosts: texts } = useTexts().chatTypes;
  const { groups } = value;
  return (
    <>
      {groups.map((seat, index) => (
        // seats have no names: they are told apart by their place
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a seat is
        <fieldset key={index} className={style.seat}>
          <legend>{texts.seat(index + 1)}</legend>
          <HostList
            hosts={seat}
            onChange={(hosts) => onChange({ ...value, groups: groups.map((one, at) => (at === index ? [...hosts] : one)) })}
          />
          {groups.length > 1 ? (
            <Group justify="flex-end">
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => onChange({ ...value, groups: groups.filter((_, at) => at !== index) })}
              >
                {texts.removeSeat(index + 1)}
              </Button>
            </Group>
          ) : null}
        </fieldset>
      ))}
      {groups.length < most ? (
        <Group>
          <Button variant="default" leftSection={<IconPlus />} onClick={() => onChange({ ...value, groups: [...groups, []] })}>
            {texts.addSeat}
          </Button>
        </Group>
      ) : null}
    </>
  );
}
