import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useAccountChoices } from '../account/use-account-choices.ts';
import { IconDots } from '../design/icons.tsx';
import { useSignedIn, useSignOut } from '../signing-in/session.ts';
import { languages } from '../texts/languages.ts';
import style from './page-menu.module.css';
import { useSettings } from './settings.tsx';
import { WhoIsSignedIn } from './who-is-signed-in.tsx';

const schemes = ['auto', 'light', 'dark'] as const;

/** Language, look, and who is signed in. */
export function PageChoices({ isOpen }: { readonly isOpen: boolean }) {
  const { texts, language } = useSettings();
  const choosing = useAccountChoices();
  // to keep them from moving it would add a style, which the content security policy forbids
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const { data: person } = useSignedIn();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { shell } = texts;
  return (
    <Menu defaultOpened={isOpen} position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={style.more} aria-label={`${shell.language}, ${shell.appearance}`}>
          <IconDots />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {person ? <WhoIsSignedIn person={person} /> : null}
        <Menu.Label>{person ? shell.languageOfMails : shell.language}</Menu.Label>
        {languages.map(({ id, name }) => (
          <Menu.Item key={id} lang={id} fw={id === language ? 650 : 400} onClick={() => choosing.mutate({ language: id })}>
            {name}
          </Menu.Item>
        ))}
        <Menu.Label>{shell.appearance}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item key={scheme} fw={scheme === colorScheme ? 650 : 400} onClick={() => setColorScheme(scheme)}>
            {shell.appearances[scheme]}
          </Menu.Item>
        ))}
        {person ? (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => void signOut().then(() => navigate({ to: '/' }))}>{shell.signOut}</Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
