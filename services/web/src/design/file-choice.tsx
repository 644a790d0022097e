import { Button, FileButton, Group, Text } from '@mantine/core';
import { chosenAnew } from './chosen-anew.ts';

interface FileChoiceProps {
  readonly action: string;
  /** What is said while there is none. */
  readonly none: string;
  readonly file: File | null;
  readonly isMissing: boolean;
  readonly onChoose: (file: File | null) => void;
}

/** A CSV file of this device, by its name. */
export const FileChoice = ({ action, none, file, isMissing, onChoose }: FileChoiceProps) => (
  <Group gap="sm">
    <FileButton accept=".csv,text/csv" inputProps={{ onClick: chosenAnew }} onChange={onChoose}>
      {(props) => (
        <Button {...props} variant="light">
          {action}
        </Button>
      )}
    </FileButton>
    <Text size="sm" c={isMissing ? 'var(--mantine-color-error)' : 'dimmed'} role={isMissing ? 'alert' : undefined}>
      {file?.name ?? none}
    </Text>
  </Group>
);
