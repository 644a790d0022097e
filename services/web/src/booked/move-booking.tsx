import { Button, Group, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import { useSettings } from '../app/settings.tsx';
import { SlotPicker } from '../booking/slot-picker.tsx';
import { TakenNote } from '../booking/taken-note.tsx';
import { Dialog } from '../design/dialog.tsx';
import { fullMoment, fullSpan } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import style from './booked.module.css';
import { bookingOffer } from './booking-offer.ts';
import type { GuestBooking } from './booking-state.ts';

interface MoveProps {
  readonly booking: GuestBooking;
  readonly token: string | undefined;
  readonly onMoved: (at: Changed) => void;
  readonly onKeep: () => void;
}

/** Chooses another time; the old one stays until the new one is had. */
export function MoveBooking({ booking, token, onMoved, onKeep }: MoveProps) {
  const { texts, face, zone } = useSettings();
  const { moving } = texts.booked;
  const { bookingId } = booking;
  const [day, setDay] = useState<string | undefined>();
  const [view, setView] = useState<'month' | 'week'>('month');
  const [start, setStart] = useState<string | undefined>();
  const commandId = useRef('');
  const offer = useMemo(() => bookingOffer(bookingId, token), [bookingId, token]);
  const move = useMutation({
    mutationFn: (to: string) =>
      answered(() =>
        api.POST('/api/scheduling/bookings/{bookingId}/reschedule', {
          params: { path: { bookingId } },
          headers: { ...byLink(token), 'idempotency-key': commandId.current },
          body: { start: to },
        }),
      ),
    onSuccess: onMoved,
    onError: () => setStart(undefined),
  });
  const choose = (to: string) => {
    commandId.current = randomId();
    setStart(to);
  };
  return (
    <section className={style.sheet} aria-labelledby="moving">
      <Group justify="space-between">
        <div>
          <Title order={1} size="h2" id="moving">
            {moving.title}
          </Title>
          <Text c="dimmed">
            {moving.text} {fullSpan(booking.start, booking.end, face)}, {zoneName(zone, Date.parse(booking.start))}
          </Text>
        </div>
        <Button variant="default" onClick={onKeep}>
          {moving.keep}
        </Button>
      </Group>
      {move.error ? <TakenNote failure={move.error} onTake={choose} /> : null}
      <SlotPicker
        key={zone}
        offer={offer}
        minutes={undefined}
        day={day}
        view={view}
        onDay={setDay}
        onView={setView}
        onTake={(slot) => choose(slot.start)}
        taking={undefined}
      />
      {start === undefined ? null : (
        <Dialog title={moving.title} onClose={() => setStart(undefined)}>
          <Text>{moving.confirm(`${fullMoment(start, face)}, ${zoneName(zone, Date.parse(start))}`)}</Text>
          <Group justify="space-between">
            <Button variant="default" onClick={() => setStart(undefined)}>
              {texts.shell.back}
            </Button>
            <Button loading={move.isPending} onClick={() => move.mutate(start)}>
              {moving.yes}
            </Button>
          </Group>
        </Dialog>
      )}
    </section>
  );
}
