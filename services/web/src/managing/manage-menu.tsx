import { ActionIcon, Button, Menu } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSettings } from '../app/settings.tsx';
import { IconDots } from '../design/icons.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { shortMoment } from '../time/times.ts';
import { type Addressed, reportNoShow, withdrawNoShow } from './booking-commands.ts';
import { takeOverDeed } from './deeds.ts';
import { useHostNames } from './use-host-names.ts';
import type { Managing, Question } from './use-managing.ts';
import { actingAs, whatCanBeDone } from './what-can-be-done.ts';

interface ManageMenuProps extends Addressed {
  readonly managing: Managing;
  /** With a word on it, where there is room. */
  readonly isWide?: boolean;
}

/** What can be done about a booking by those who hold it, and by recruiters. Nothing where there is nothing. */
export function ManageMenu({ booking, token, managing, isWide = false }: ManageMenuProps) {
  const { texts, face } = useSettings();
  const words = texts.managing;
  const target = useRef<HTMLButtonElement>(null);
  const { data: person } = useSignedIn();
  const { bookingId, guest, start, hostIds, organizationId } = booking;
  const acting = actingAs(booking, person, token);
  const can = acting ? whatCanBeDone(booking, acting, Date.now()) : undefined;
  const isHost = (personId: string) => hostIds.includes(personId);
  const hostsNamed = can !== undefined && (can.canTakeOverFrom !== undefined || [...can.absent, ...can.takenBack].some(isHost));
  const hostName = useHostNames(organizationId, token === undefined && hostsNamed);
  const isAsked = managing.asked?.booking.bookingId === bookingId;
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current && !isAsked) target.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!can) return null;

  const guestName = guest.name ?? texts.team.guest;
  const nameOf = (personId: string) => (personId === guest.guestId ? guestName : hostName(personId));
  const addressed = { booking, token };
  const act = (deed: Parameters<Managing['act']>[0]) => {
    target.current?.focus();
    managing.act(deed);
  };
  const absence = (missingId: string) => {
    const came = { said: words.came.done(nameOf(missingId)), take: () => withdrawNoShow(addressed, missingId) };
    const gone = { said: words.absent.done(nameOf(missingId)), take: () => reportNoShow(addressed, missingId) };
    return { came, gone: { ...gone, back: came } };
  };
  const question = (isPossible: boolean, what: Question) =>
    isPossible ? (
      <Menu.Item key={what} onClick={() => managing.ask({ ...addressed, question: what })}>
        {words.questions[what]}
      </Menu.Item>
    ) : null;
  const items = [
    ...can.absent.map((missingId) => (
      <Menu.Item key={missingId} onClick={() => act(absence(missingId).gone)}>
        {words.absent.say(nameOf(missingId))}
      </Menu.Item>
    )),
    ...can.takenBack.map((missingId) => (
      <Menu.Item key={missingId} onClick={() => act(absence(missingId).came)}>
        {words.came.say(nameOf(missingId))}
      </Menu.Item>
    )),
    can.canTakeOverFrom === undefined ? null : (
      <Menu.Item key="take-over" onClick={() => act(takeOverDeed(addressed, can.canTakeOverFrom ?? '', words))}>
        {words.takeOver.say(nameOf(can.canTakeOverFrom))}
      </Menu.Item>
    ),
    question(can.canMove, 'move'),
    question(can.canGive, 'give'),
    question(can.canCancel, 'cancel'),
    question(can.canCancelSession, 'cancel-session'),
  ].filter((item) => item !== null);
  if (items.length === 0) return null;
  const label = words.more(guestName, shortMoment(start, face));
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        {isWide ? (
          <Button ref={target} variant="default" rightSection={<IconDots />}>
            {words.change}
          </Button>
        ) : (
          <ActionIcon ref={target} variant="subtle" color="gray" size="lg" aria-label={label}>
            <IconDots />
          </ActionIcon>
        )}
      </Menu.Target>
      <Menu.Dropdown>{items}</Menu.Dropdown>
    </Menu>
  );
}
