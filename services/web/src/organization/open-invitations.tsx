import { Button, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { UndoNote } from '../design/undo-note.tsx';
import { useMembership } from '../team/membership.ts';
import { shortDay } from '../time/times.ts';
import style from './organization.module.css';
import { mayManage } from './rights.ts';
import { type Invitation, useInvitations, useSettled } from './use-organization.ts';

/** Who was invited and is not here yet. An invitation that is withdrawn can be sent again. */
export function OpenInvitations() {
  const { texts, face } = useSettings();
  const { invite, members } = texts.organization;
  const { organizationId: organization, role: own } = useMembership();
  const settled = useSettled();
  const { data, error } = useInvitations();
  const withdrawing = useMutation({
    mutationFn: ({ invitationId: invitation }: Invitation) =>
      answered(() =>
        api.DELETE('/api/organizations/{organization}/invitations/{invitation}', { params: { path: { organization, invitation } } }),
      ),
    onSuccess: settled.invitations,
  });
  const again = useMutation({
    mutationFn: ({ address, role }: Invitation) =>
      answered(() =>
        api.POST('/api/organizations/{organization}/invitations', {
          params: { path: { organization } },
          body: { role, address: address ?? '' },
        }),
      ),
    onSuccess: async (changed) => {
      await settled.invitations(changed);
      withdrawing.reset();
    },
  });
  const whom = ({ address }: Invitation) => address ?? invite.somebody;
  const gone = withdrawing.isSuccess ? withdrawing.variables : undefined;
  const failure = error ?? withdrawing.error ?? again.error;
  return (
    <div>
      <Title order={3} size="h5">
        {invite.open}
      </Title>
      {data?.length === 0 ? (
        <Text size="sm" c="dimmed">
          {invite.none}
        </Text>
      ) : null}
      <ul className={`${rows.ruled} ${style.rows}`}>
        {data?.map((invitation) => (
          <li key={invitation.invitationId}>
            <span>
              {whom(invitation)}
              <span className={style.quiet}>
                {members.roles[invitation.role]} ·{' '}
                {invitation.expired ? invite.expired : invite.until(shortDay(invitation.expiresAt, face))}
              </span>
            </span>
            {mayManage(own, invitation.role) ? (
              <Button
                size="xs"
                variant="default"
                aria-label={invite.withdrawNamed(whom(invitation))}
                loading={withdrawing.isPending && withdrawing.variables.invitationId === invitation.invitationId}
                onClick={() => withdrawing.mutate(invitation)}
              >
                {invite.withdraw}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <UndoNote
        text={gone && invite.withdrawn(whom(gone))}
        undo={invite.undo}
        onUndo={gone && gone.address !== null ? () => again.mutate(gone) : undefined}
        isPending={again.isPending}
      />
      {failure ? <FailureNote failure={failure} /> : null}
    </div>
  );
}
