import { Chip, Fieldset, Group } from '@mantine/core';
import style from './rule-fields.module.css';

interface ChipsFieldProps {
  readonly legend: string;
  readonly choices: readonly number[];
  readonly chosen: readonly number[];
  /** So many may be chosen. */
  readonly most: number;
  readonly name: (choice: number) => string;
  readonly onChange: (choice: number, isChosen: boolean) => void;
}

/** Some out of a few numbers; whatever else is chosen stays among them. */
export const ChipsField = ({ legend, choices, chosen, most, name, onChange }: ChipsFieldProps) => (
  <Fieldset variant="unstyled" legend={legend} classNames={{ legend: style.legend ?? '' }}>
    <Group gap="xs">
      {[...choices, ...chosen.filter((one) => !choices.includes(one))].map((choice) => (
        <Chip
          variant="outline"
          key={choice}
          checked={chosen.includes(choice)}
          disabled={chosen.length >= most && !chosen.includes(choice)}
          onChange={(isChosen) => onChange(choice, isChosen)}
        >
          {name(choice)}
        </Chip>
      ))}
    </Group>
  </Fieldset>
);
