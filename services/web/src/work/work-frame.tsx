import { NativeSelect } from '@mantine/core';
import { Link, Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { DeadEnd } from '../app/dead-ends.tsx';
import { keep, kept } from '../app/kept.ts';
import { useTexts } from '../app/settings.tsx';
import { ForSide } from '../signing-in/for-side.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { FoundOrganization } from '../starting/found-organization.tsx';
import { MembershipContext, type Role } from './membership.ts';
import style from './work-frame.module.css';
import { mayOpen, pagesFor } from './work-pages.ts';

/** What is around the pages of an organization: which one it is, and the way to the others. */
export function WorkFrame() {
  const { work } = useTexts();
  return (
    <ForSide side="member" signIn={work.signIn} otherSide={work.otherSide}>
      <Frame />
    </ForSide>
  );
}

function Frame() {
  const { work } = useTexts();
  const { data: person } = useSignedIn();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [chosen, setChosen] = useState(() => kept('organization'));
  const memberships = person?.memberships ?? [];
  const membership = memberships.find(({ organizationId }) => organizationId === chosen) ?? memberships[0];
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
            aria-label={work.organization}
            value={membership.organizationId}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
            data={memberships.map(({ organizationId: value, name }) => ({ value, label: name }))}
          />
        ) : (
          <p className={style.organization}>{membership.name}</p>
        )}
        <nav aria-label={work.pages.label}>
          <ul className={style.pages}>
            {pagesFor(membership.role).map(({ to, name }) => (
              <li key={to}>
                <Link to={to} activeOptions={{ exact: to === '/work' }} className={style.page} activeProps={{ 'aria-current': 'page' }}>
                  {work.pages[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
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
  const { work } = useTexts();
  const [first] = pagesFor(role);
  return path === '/work' && first ? <Navigate to={first.to} replace /> : <DeadEnd {...work.notFor} />;
}
