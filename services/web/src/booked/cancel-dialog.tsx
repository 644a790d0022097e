import { Button, Group, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { useTexts } from '../app/settings.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { type GuestBooking, whatToSay } from './booking-state.ts';

interface CancelProps {
  readonly booking: GuestBooking;
  readonly token: string | undefined;
  readonly onCancelled: (at: Changed) => void;
  readonly onKeep: () => void;
}

export function CancelDialog({ booking, token, onCancelled, onKeep }: CancelProps) {
  const { booked } = useTexts();
  const { isWaiting, isLate } = whatToSay(booking, Date.now());
  const { title, text, yes, no } = isWaiting ? booked.waiting.leaving : booked.cancelling;
  const [reason, setReason] = useState('');
  const commandId = useRef(randomId());
  const { bookingId } = booking;
  const cancel = useMutation({
    mutationFn: () =>
      answered(() =>
        api.POST('/api/scheduling/bookings/{bookingId}/cancellation', {
          params: { path: { bookingId } },
          headers: { ...byLink(token), 'idempotency-key': commandId.current },
          body: reason.trim() === '' ? {} : { reason: reason.trim() },
        }),
      ),
    onSuccess: onCancelled,
  });
  return (
    <Dialog title={title} onClose={onKeep}>
      <Text>{text}</Text>
      {isLate && !isWaiting ? <Text>{booked.cancelling.late}</Text> : null}
      {isWaiting ? null : (
        <Textarea
          label={booked.cancelling.reason}
          maxLength={500}
          rows={3}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
      {cancel.error ? <FailureNote failure={cancel.error} /> : null}
      <Group justify="space-between">
        <Button variant="default" onClick={onKeep}>
          {no}
        </Button>
        <Button color="red" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          {yes}
        </Button>
      </Group>
    </Dialog>
  );
}
