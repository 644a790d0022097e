import { Menu } from '@mantine/core';
import type { Answer } from '../api/types.ts';
import { chosenOf } from '../team/membership.ts';
import style from './page-menu.module.css';
import { useTexts } from './settings.tsx';

/** As whom everything on the page is done: their name and address, and for which organization. */
export function WhoIsSignedIn({ person }: { readonly person: Answer<'/api/people/me', 'get'> }) {
  const { shell } = useTexts();
  const { name, address, side, memberships } = person;
  const organization = side === 'member' ? chosenOf(memberships)?.name : undefined;
  const lines = [name === null ? null : address, side === 'candidate' ? shell.asCandidate : organization];
  return (
    <Menu.Label>
      {shell.signedInAs}
      <b className={style.who}>{name ?? address}</b>
      {lines.map((line) => (line == null ? null : <span key={line}>{line}</span>))}
    </Menu.Label>
  );
}
