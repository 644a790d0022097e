import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCommandId } from '../api/use-command-id.ts';
import { useSettings } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { When } from '../design/when.tsx';
import { type Addressed, callOff, callOffSession } from './booking-commands.ts';
import type { Managing } from './use-managing.ts';

interface CallOffProps extends Addressed {
  readonly managing: Managing;
  /** For all guests of the group. */
  readonly isSession: boolean;
}

/** Before a chat is called off for good: those who wanted to come are told. */
export function CallOffDialog({ booking, token, managing, isSession }: CallOffProps) {
  const { texts } = useSettings();
  const words = texts.managing;
  const commandId = useCommandId();
  const [reason, setReason] = useState('');
  const name = booking.guest.name ?? texts.team.guest;
  const { title, text, done, yes } = isSession ? words.callOffAll : words.callOff(name);
  const send = () => {
    const asked = { reason, commandId: commandId.current() };
    const addressed = { booking, token };
    managing.act({ said: done, take: () => (isSession ? callOffSession(addressed, asked) : callOff(addressed, asked)) });
  };
  return (
    <Dialog title={title} onClose={managing.close}>
      <When start={booking.start} end={booking.end} />
      <Text>{text}</Text>
      {isSession || booking.status !== 'waiting' ? (
        <Textarea
          label={words.reason}
          maxLength={500}
          rows={3}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      ) : null}
      {managing.failure ? <FailureNote failure={managing.failure} words={words.refused} /> : null}
      <Group justify="space-between">
        <Button variant="default" onClick={managing.close}>
          {words.keep}
        </Button>
        <Button color="red" loading={managing.isPending} onClick={send}>
          {yes}
        </Button>
      </Group>
    </Dialog>
  );
}
