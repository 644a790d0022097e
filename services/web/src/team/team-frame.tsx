import { NativeSelect } from '@mantine/core';
import { Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { DeadEnd } from '../app/dead-ends.tsx';
import { keep, kept } from '../app/kept.ts';
import { useTexts } from '../app/settings.tsx';
import { ForSide } from '../signing-in/for-side.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { FoundOrganization } from '../starting/found-organization.tsx';
import { chosenOf, MembershipContext, type Role } from './membership.ts';
import style from './team-frame.module.css';
import { TeamMenu } from './team-menu.tsx';
import { mayOpen, pagesFor } from './team-pages.ts';

/** What is around the pages of an organization: which one it is, and the way to the others. */
export function TeamFrame() {
  const { team } = useTexts();
  return (
    <ForSide side="member" signIn={team.signIn} otherSide={team.otherSide}>
      <Frame />
    </ForSide>
  );
}

function Frame() {
  const { team } = useTexts();
  const { data: person } = useSignedIn();
  // what is shown, and not yet what is fetched to be shown next
  const path = useRouterState({
    select: ({ matches, location }) => (matches.at(-1)?.pathname ?? location.pathname).replace(/(?<=.)\/$/, ''),
  });
  const [chosen, setChosen] = useState(() => kept('organization'));
  const memberships = person?.memberships ?? [];
  const membership = chosenOf(memberships, chosen);
  if (!person) return null;
  if (!membership) return <FoundOrganization personName={person.name} />;
  const choose = (organizationId: string) => {
    keep('organization', organizationId);
    setChosen(organizationId);
  };
  return (
    <div className={style.frame}>
      <aside className={style.side}>
        {memberships.length > 1 ? (
          <NativeSelect
            aria-label={team.organization}
            value={membership.organizationId}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
            data={memberships.map(({ organizationId: value, name }) => ({ value, label: name }))}
          />
        ) : (
          <p className={style.organization}>{membership.name}</p>
        )}
        <TeamMenu role={membership.role} />
      </aside>
      <div className={style.content}>
        {mayOpen(path, membership.role) ? (
          // another organization: nothing of the one before stays in what is open
          <MembershipContext key={membership.organizationId} value={{ ...membership, personId: person.personId }}>
            <Outlet />
          </MembershipContext>
        ) : (
          <Elsewhere path={path} role={membership.role} />
        )}
      </div>
    </div>
  );
}

/** Who comes to where everybody does, and has no use for it, is led to the first page that they have; what was asked for by name is answered. */
function Elsewhere({ path, role }: { readonly path: string; readonly role: Role }) {
  const { team } = useTexts();
  const [first] = pagesFor(role);
  return path === '/team' && first ? <Navigate to={first.to} replace /> : <DeadEnd {...team.notFor} />;
}
