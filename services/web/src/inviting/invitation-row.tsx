import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Confirm } from '../design/confirm.tsx';
import { LinkButton } from '../design/link-button.tsx';
import style from '../design/listing.module.css';
import { forOrganization, useMembership } from '../team/membership.ts';
import { dayInList, weekday } from '../time/times.ts';
import { useChatTypeName } from './chat-type-select.tsx';
import { type Invitation, invitationTones } from './inviting.ts';

interface InvitationRowProps {
  readonly invitation: Invitation;
  readonly onChanged: (changed: Changed) => Promise<void>;
}

/** Somebody who was invited. */
export function InvitationRow({ invitation, onChanged }: InvitationRowProps) {
  const { texts, face } = useSettings();
  const { inviting } = texts;
  const headers = forOrganization(useMembership());
  const nameOf = useChatTypeName();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { invitationId, chatTypeId, name, address, invitedAt, expiresAt, status, bookingId } = invitation;
  const withdrawing = useMutation({
    mutationFn: async () => {
      const done = await answered(() =>
        api.POST('/api/scheduling/invitations/{invitationId}/withdrawal', { params: { path: { invitationId } }, headers }),
      );
      await onChanged(done);
    },
    onSuccess: () => setWithdrawing(false),
  });
  const who = name ?? address ?? inviting.somebody;
  const about = [
    name == null ? null : address,
    nameOf(chatTypeId),
    status === 'open' ? inviting.until(dayInList(expiresAt, face, Date.now())) : null,
  ];
  return (
    <li className={style.card}>
      <time dateTime={invitedAt} className={style.date}>
        <b>{dayInList(invitedAt, face, Date.now())}</b>
        <span>{weekday(invitedAt, face)}</span>
      </time>
      <div className={style.what}>
        <b>{who}</b>
        <span>{about.filter((part) => part !== null).join(' · ')}</span>
      </div>
      <div className={style.side}>
        <span className={style.state} data-tone={invitationTones[status]}>
          {inviting.states[status]}
        </span>
        {bookingId === null ? null : (
          <LinkButton
            to="/bookings/$booking"
            params={{ booking: bookingId }}
            size="xs"
            variant="light"
            aria-label={inviting.bookingOf(who)}
          >
            {inviting.booking}
          </LinkButton>
        )}
        {status === 'open' ? (
          <Button size="xs" variant="default" aria-label={inviting.withdraw.of(who)} onClick={() => setWithdrawing(true)}>
            {inviting.withdraw.open}
          </Button>
        ) : null}
      </div>
      {isWithdrawing ? (
        <Confirm
          title={inviting.withdraw.of(who)}
          text={inviting.withdraw.text}
          yes={inviting.withdraw.open}
          no={inviting.withdraw.no}
          isPending={withdrawing.isPending}
          failure={withdrawing.error}
          onYes={() => withdrawing.mutate()}
          onClose={() => setWithdrawing(false)}
        />
      ) : null}
    </li>
  );
}
