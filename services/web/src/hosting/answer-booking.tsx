import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { useTexts } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { pressed } from '../design/pressed.ts';

interface AnswerProps {
  readonly bookingId: string;
  readonly token: string | undefined;
  readonly onChanged: (at: Changed) => void;
}

/** Whether a time that a guest has asked for suits: one tap either way. */
export function AnswerBooking({ bookingId, token, onChanged }: AnswerProps) {
  const { answer } = useTexts().hosting;
  const request = { params: { path: { bookingId } }, headers: byLink(token) };
  const answering = useMutation({
    mutationFn: (suits: boolean) =>
      suits
        ? answered(() => api.POST('/api/scheduling/bookings/{bookingId}/approval', request))
        : answered(() => api.POST('/api/scheduling/bookings/{bookingId}/refusal', request)),
    onSuccess: onChanged,
  });
  const { error, isPending, variables } = answering;
  return (
    <div id="answer">
      <Group gap="sm">
        <Button loading={isPending && variables} {...pressed(() => answering.mutate(true), isPending)}>
          {answer.yes}
        </Button>
        <Button variant="default" loading={isPending && !variables} {...pressed(() => answering.mutate(false), isPending)}>
          {answer.no}
        </Button>
      </Group>
      {error ? <FailureNote failure={error} /> : null}
    </div>
  );
}
