import { Button, Group, Text } from '@mantine/core';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly isPending: boolean;
  readonly failure: unknown;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** Before what cannot be taken back. */
export const Confirm = ({ title, text, yes, no, isPending, failure, onYes, onClose }: ConfirmProps) => (
  <Dialog title={title} onClose={onClose}>
    <Text>{text}</Text>
    {failure ? <FailureNote failure={failure} /> : null}
    <Group justify="space-between">
      <Button variant="default" onClick={onClose}>
        {no}
      </Button>
      <Button loading={isPending} onClick={onYes}>
        {yes}
      </Button>
    </Group>
  </Dialog>
);
