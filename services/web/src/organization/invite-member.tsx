import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered } from '../api/answered.ts';
import { api } from '../api/client.ts';
import { fieldErrors } from '../api/problem.ts';
import { useTexts } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import { type Role, useMembership } from '../team/membership.ts';
import { OpenInvitations } from './open-invitations.tsx';
import { mayInvite } from './rights.ts';
import { useSettled } from './use-organization.ts';

/** Brings somebody in by a mail with a link; whoever was invited and did not come yet is listed. */
export function InviteMember() {
  const { invite, members } = useTexts().organization;
  const { organizationId: organization, role: own } = useMembership();
  const settled = useSettled();
  const choices = mayInvite(own);
  const [address, setAddress] = useState('');
  const [role, setRole] = useState<Role>(choices[0] ?? 'interviewer');
  const [isTried, setTried] = useState(false);
  const inviting = useMutation({
    mutationFn: (asked: { readonly address: string; readonly role: Role }) =>
      answered(() => api.POST('/api/organizations/{organization}/invitations', { params: { path: { organization } }, body: asked })),
    onSuccess: async (changed) => {
      await settled.invitations(changed);
      setAddress('');
      setTried(false);
    },
  });
  const isEmpty = address.trim() === '';
  const errors = fieldErrors(inviting.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isEmpty) inviting.mutate({ address: address.trim(), role });
  };
  return (
    <Card title={invite.title}>
      <form onSubmit={submit} noValidate>
        <TextInput
          type="email"
          label={invite.address}
          maxLength={254}
          value={address}
          error={isTried && isEmpty ? invite.needed : errors['address']}
          onChange={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <NativeSelect
          mt="sm"
          label={invite.role}
          description={members.roleHints[role]}
          value={role}
          onChange={({ currentTarget: { value } }) => setRole(choices.find((one) => one === value) ?? role)}
          data={choices.map((value) => ({ value, label: members.roles[value] }))}
        />
        <Group mt="sm">
          <Button type="submit" loading={inviting.isPending}>
            {invite.send}
          </Button>
          <Text size="sm" role="status">
            {inviting.isSuccess ? invite.sent(inviting.variables.address) : ''}
          </Text>
        </Group>
        {inviting.error && Object.keys(errors).length === 0 ? <FailureNote failure={inviting.error} /> : null}
      </form>
      <OpenInvitations />
    </Card>
  );
}
