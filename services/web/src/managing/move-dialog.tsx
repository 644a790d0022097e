import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { codeOf } from '../api/problem.ts';
import { useSettings } from '../app/settings.tsx';
import { bookingOffer } from '../booked/booking-offer.ts';
import { SlotPicker } from '../booking/slot-picker.tsx';
import { TakenNote } from '../booking/taken-note.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { When } from '../design/when.tsx';
import { fullMoment } from '../time/times.ts';
import { zoneName } from '../time/zones.ts';
import type { Addressed } from './booking-commands.ts';
import { moveDeed } from './deeds.ts';
import type { Managing } from './use-managing.ts';

interface MoveProps extends Addressed {
  readonly managing: Managing;
}

/** Refusals that another time gets around. */
const aboutTime = ['slot_taken', 'session_full', 'too_soon', 'beyond_horizon', 'not_offered'];

/** Another time for a chat, by those who hold it: choosing one, and saying so once more, as the guest is told at once. */
export function MoveDialog({ booking, token, managing }: MoveProps) {
  const { texts, face, zone } = useSettings();
  const words = texts.managing;
  const { moving } = texts.booked;
  const { bookingId } = booking;
  const [day, setDay] = useState<string | undefined>();
  const [view, setView] = useState<'month' | 'week'>('month');
  const [start, setStart] = useState<string | undefined>();
  const offer = useMemo(() => bookingOffer(bookingId, token), [bookingId, token]);
  const told = (at: string) => `${fullMoment(at, face)}, ${zoneName(zone, Date.parse(at))}`;
  if (start !== undefined && managing.failure === undefined)
    return (
      <Dialog title={words.questions.move} onClose={managing.close}>
        <Text>{moving.confirm(told(start))}</Text>
        <Text c="dimmed">{words.move.text}</Text>
        <Group justify="space-between">
          <Button variant="default" onClick={() => setStart(undefined)}>
            {texts.shell.back}
          </Button>
          <Button
            loading={managing.isPending}
            onClick={() => managing.act(moveDeed({ booking, token }, start, { when: told(start), before: told(booking.start) }, words))}
          >
            {moving.yes}
          </Button>
        </Group>
      </Dialog>
    );
  const choose = (at: string) => {
    managing.ask({ booking, token, question: 'move' });
    setStart(at);
  };
  return (
    <Dialog wide title={words.questions.move} onClose={managing.close}>
      <When start={booking.start} end={booking.end} />
      {managing.failure ? (
        aboutTime.includes(codeOf(managing.failure) ?? '') ? (
          <TakenNote failure={managing.failure} onTake={choose} />
        ) : (
          <FailureNote failure={managing.failure} words={words.refused} />
        )
      ) : null}
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
      <Group>
        <Button variant="default" onClick={managing.close}>
          {words.keep}
        </Button>
      </Group>
    </Dialog>
  );
}
