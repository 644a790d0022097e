import { Button, Group, Text } from '@mantine/core';
import { BareDialog } from './bare-dialog.tsx';
import { FailureNote } from './failure-note.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** bad: what it was is gone for good. */
  readonly tone?: 'bad';
  readonly isPending: boolean;
  readonly failure?: unknown;
  /** Refusals in better words, by code. */
  readonly words?: Readonly<Record<string, string>>;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Before what cannot be taken back. */
export const Confirm = ({ title, text, yes, no, tone, isPending, failure, words, onYes, onClose }: ConfirmProps) => (
  <BareDialog title={title} onClose={onClose}>
    <Text>{text}</Text>
    {failure ? <FailureNote failure={failure} {...(words ? { words } : {})} /> : null}
    <Group justify="space-between">
      <Button variant="default" data-autofocus onClick={onClose}>
        {no}
      </Button>
      <Button {...(tone ? { color: 'red' } : {})} loading={isPending} onClick={onYes}>
        {yes}
      </Button>
    </Group>
  </BareDialog>
);
