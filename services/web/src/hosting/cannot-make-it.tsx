import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';

interface CannotProps {
  readonly bookingId: string;
  readonly token: string | undefined;
  readonly onClose: () => void;
}

/** A host cannot come: a colleague takes over, or the guest is offered other times. */
export function CannotMakeIt({ bookingId, token, onClose }: CannotProps) {
  const { cannot } = useTexts().hosting;
  const commandId = useRef(randomId());
  const declining = useMutation({
    mutationFn: () =>
      answered(() =>
        api.POST('/api/scheduling/bookings/{bookingId}/decline', {
          params: { path: { bookingId } },
          headers: { ...byLink(token), 'idempotency-key': commandId.current },
          body: {},
        }),
      ),
  });
  const { data, error, isPending } = declining;
  if (data) {
    const told = data.takenOverBy === null ? cannot.nobody : cannot.takenOver;
    return (
      <Dialog title={told.title} onClose={onClose}>
        <Text role="status">{told.text}</Text>
        <Group justify="flex-end">
          <Button onClick={onClose}>{cannot.close}</Button>
        </Group>
      </Dialog>
    );
  }
  return (
    <Dialog title={cannot.title} onClose={onClose}>
      <Text>{cannot.text}</Text>
      {error ? <FailureNote failure={error} /> : null}
      <Group justify="space-between">
        <Button variant="default" onClick={onClose}>
          {cannot.no}
        </Button>
        <Button loading={isPending} onClick={() => declining.mutate()}>
          {cannot.yes}
        </Button>
      </Group>
    </Dialog>
  );
}
