import { UnstyledButton } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { IconDots } from '../design/icons.tsx';
import { useSignedIn } from '../signing-in/session.ts';
import { useAfterDrawing } from './after-drawing.ts';
import { candidatePages } from './candidate-pages.ts';
import style from './page-menu.module.css';
import { useSettings } from './settings.tsx';

const PageChoices = lazy(async () => ({ default: (await import('./page-choices.tsx')).PageChoices }));

/** The way to other pages, and to what is chosen for all of them. */
export function PageMenu() {
  const { texts } = useSettings();
  const { data: person } = useSignedIn();
  const { shell } = texts;
  // the pages of an organization have their own way to each other
  const isWithTeam = useRouterState({ select: ({ location }) => location.pathname.startsWith('/team') });
  return (
    <>
      <nav className={style.pages} aria-label={shell.navigation} data-several={person?.side === 'candidate' || undefined}>
        {person?.side === 'candidate'
          ? candidatePages.map(({ to, name }) => (
              <Link key={to} to={to} className={style.page}>
                {shell.pages[name]}
              </Link>
            ))
          : null}
        {person?.side === 'member' && !isWithTeam ? (
          <Link to="/team" className={style.page}>
            {texts.team.pages.today}
          </Link>
        ) : null}
        {person ? null : (
          <Link to="/sign-in" className={style.page}>
            {shell.signIn}
          </Link>
        )}
      </nav>
      <Choices />
    </>
  );
}

/** Opens at once for whoever presses it before it is there. */
function Choices() {
  const { shell } = useSettings().texts;
  const isDrawn = useAfterDrawing();
  const [isWanted, setWanted] = useState(false);
  const button = (
    <UnstyledButton className={style.more} aria-label={`${shell.language}, ${shell.appearance}`} onClick={() => setWanted(true)}>
      <IconDots />
    </UnstyledButton>
  );
  if (!isDrawn && !isWanted) return button;
  return (
    <Suspense fallback={button}>
      <PageChoices isOpen={isWanted} />
    </Suspense>
  );
}
