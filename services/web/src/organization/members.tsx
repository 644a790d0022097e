import { Button, NativeSelect, Skeleton, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../api/answered.ts';
import { api, refreshed } from '../api/client.ts';
import { useSettings } from '../app/settings.tsx';
import { Card } from '../design/card.tsx';
import { Confirm } from '../design/confirm.tsx';
import { FailureNote } from '../design/failure-note.tsx';
import rows from '../design/rows.module.css';
import { calledAs } from '../team/called.ts';
import { useMembership } from '../team/membership.ts';
import { type Member, useMembers } from '../team/use-members.ts';
import { dateOf } from '../time/times.ts';
import style from './organization.module.css';
import { mayManage, roles } from './rights.ts';
import { useSettled } from './use-organization.ts';

/** Who belongs to the organization, as what; whom one may remove. */
export function Members() {
  const { texts, face } = useSettings();
  const { members } = texts.organization;
  const { organizationId: organization, role: own, personId: me } = useMembership();
  const queries = useQueryClient();
  const settled = useSettled();
  const { data, error } = useMembers();
  const [leaving, setLeaving] = useState<Member>();
  const pathOf = ({ personId: person }: Member) => ({ params: { path: { organization, person } } });
  const changing = useMutation({
    mutationFn: ({ member, role }: { readonly member: Member; readonly role: Member['role'] }) =>
      answered(() => api.PUT('/api/organizations/{organization}/members/{person}/role', { ...pathOf(member), body: { role } })),
    onSuccess: async (changed, { member }) => {
      await settled.members(changed);
      if (member.personId !== me) return;
      await refreshed();
      await queries.invalidateQueries({ queryKey: ['signed-in'] });
    },
  });
  const removing = useMutation({
    mutationFn: (member: Member) => answered(() => api.DELETE('/api/organizations/{organization}/members/{person}', pathOf(member))),
    onSuccess: async (changed) => {
      await settled.members(changed);
      setLeaving(undefined);
    },
  });
  const nameOf = (member: Member) => calledAs(member, texts.team.members);
  const failure = error ?? changing.error;
  return (
    <Card title={members.title} text={members.text}>
      {data || error ? null : <Skeleton height="8rem" />}
      <ul className={`${rows.ruled} ${style.rows}`}>
        {data?.map((member) => (
          <li key={member.personId}>
            <span>
              <b>{nameOf(member)}</b>
              {member.personId === me ? ` (${members.you})` : ''}
              <span className={style.quiet}>
                {[member.name === null ? null : member.address, members.by[member.by], members.since(dateOf(member.since, face))]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </span>
            <span className={style.actions}>
              {own === 'owner' ? (
                <NativeSelect
                  size="xs"
                  aria-label={members.role(nameOf(member))}
                  value={member.role}
                  onChange={({ currentTarget: { value } }) => {
                    const role = roles.find((one) => one === value);
                    // one after the other; it keeps the focus meanwhile
                    if (role && !changing.isPending) changing.mutate({ member, role });
                  }}
                  data={roles.map((value) => ({ value, label: members.roles[value] }))}
                />
              ) : (
                <span>{members.roles[member.role]}</span>
              )}
              {mayManage(own, member.role) && member.personId !== me ? (
                <Button size="xs" variant="default" aria-label={members.removeNamed(nameOf(member))} onClick={() => setLeaving(member)}>
                  {members.remove}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <Text size="sm" role="status">
        {changing.isSuccess ? members.roleChanged(nameOf(changing.variables.member), members.roles[changing.variables.role]) : ''}
        {removing.isSuccess ? members.removed(nameOf(removing.variables)) : ''}
      </Text>
      {failure ? <FailureNote failure={failure} /> : null}
      {leaving ? (
        <Confirm
          {...members.removing}
          title={members.removing.title(nameOf(leaving))}
          tone="bad"
          isPending={removing.isPending}
          failure={removing.error}
          onYes={() => removing.mutate(leaving)}
          onClose={() => setLeaving(undefined)}
        />
      ) : null}
    </Card>
  );
}
