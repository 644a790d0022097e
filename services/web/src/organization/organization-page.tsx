import { Text, Title } from '@mantine/core';
import { MailChoices } from '../account/mail-choices.tsx';
import { useTexts } from '../app/settings.tsx';
import { useTitle } from '../app/title.ts';
import { useMembership } from '../team/membership.ts';
import { AboutOrganization } from './about-organization.tsx';
import { ApiKeys } from './api-keys.tsx';
import { AuditLog } from './audit-log.tsx';
import { FiguresSeen } from './figures-seen.tsx';
import { InviteMember } from './invite-member.tsx';
import { Leave } from './leave.tsx';
import { Limits } from './limits.tsx';
import { Members } from './members.tsx';
import style from './organization.module.css';
import { mayInvite } from './rights.ts';

/** An organization as its members see it, and what their role lets them change. */
export function OrganizationPage() {
  const { organization } = useTexts();
  const { role } = useMembership();
  useTitle(organization.title);
  return (
    <div className={style.page}>
      <header>
        <Title order={1}>{organization.title}</Title>
        <Text c="dimmed" maw="40rem">
          {organization.lead}
        </Text>
      </header>
      <div className={style.columns}>
        <div>
          <Members />
          {mayInvite(role).length > 0 ? <InviteMember /> : null}
        </div>
        <div>
          <AboutOrganization />
          {role === 'analyst' ? null : <Limits />}
          {role === 'owner' ? <ApiKeys /> : null}
          <MailChoices />
          <Leave />
        </div>
      </div>
      {role === 'owner' ? (
        <>
          <AuditLog />
          <FiguresSeen />
        </>
      ) : null}
    </div>
  );
}
