import { Anchor } from '@mantine/core';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { isOnThisMachine } from '../signing-in/local-mailbox.ts';
import { useAfterDrawing } from './after-drawing.ts';
import { Waiting } from './dead-ends.tsx';
import { OfflineNote } from './offline-note.tsx';
import { PageMenu } from './page-menu.tsx';
import { useTexts } from './settings.tsx';
import style from './shell.module.css';

/** What is around every page. */
export function Shell() {
  const { shell } = useTexts();
  useKeptFocus();
  return (
    <>
      <a className={style.skip} href="#content">
        {shell.skip}
      </a>
      <header className={style.header}>
        <div className={style.bar}>
          <Link to="/" className={style.brand}>
            <img src="/candor.svg" alt="" width="28" height="28" />
            <span>{shell.name}</span>
          </Link>
          <PageMenu />
        </div>
      </header>
      <OfflineNote />
      <Content />
      <footer className={style.footer}>
        <span>{shell.footer.tagline}</span>
        <span className={style.footerLinks}>
          {isOnThisMachine() ? (
            <Anchor href="/mailbox" size="sm">
              {shell.footer.mailbox}
            </Anchor>
          ) : null}
          <Anchor component={Link} to="/status" size="sm">
            {shell.footer.status}
          </Anchor>
          <Anchor href="/api/docs" size="sm">
            {shell.footer.api}
          </Anchor>
        </span>
      </footer>
    </>
  );
}

function useKeptFocus(): void {
  const isDrawn = useAfterDrawing();
  useEffect(() => {
    if (isDrawn) void import('./kept-focus.ts').then(({ keepFocus }) => keepFocus());
  }, [isDrawn]);
}

/** Whoever goes to another page hears and reads from its beginning. */
function Content() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const first = useRef(path);
  useEffect(() => {
    if (path === first.current) return;
    first.current = path;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <main id="content" ref={main} tabIndex={-1} className={style.main}>
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
    </main>
  );
}
