import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../app/settings.tsx';
import { IconRight } from '../design/icons.tsx';
import { hiddenSides } from './hidden-sides.ts';
import type { Role } from './membership.ts';
import style from './team-frame.module.css';
import { pagesFor } from './team-pages.ts';

/** The way to the pages of an organization; on a phone a row that fades where there is more of it. */
export function TeamMenu({ role }: { readonly role: Role }) {
  const { pages } = useTexts().team;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const row = useRef<HTMLUListElement>(null);
  const [hidden, setHidden] = useState<ReturnType<typeof hiddenSides>>('none');
  useEffect(() => {
    const list = row.current;
    if (!list) return;
    const look = () => setHidden(hiddenSides(list));
    const sizes = new ResizeObserver(look);
    sizes.observe(list);
    list.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      list.removeEventListener('scroll', look);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page that is open is another one with its path
  useEffect(() => {
    const list = row.current;
    const current = list?.querySelector<HTMLElement>('[aria-current=page]');
    if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
  }, [path]);
  return (
    <nav aria-label={pages.label} className={style.menu} data-hidden={hidden}>
      <ul ref={row} className={style.pages}>
        {pagesFor(role).map(({ to, name }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/team' }} className={style.page} activeProps={{ 'aria-current': 'page' }}>
              {pages[name]}
            </Link>
          </li>
        ))}
      </ul>
      <span className={style.further} aria-hidden="true">
        <IconRight />
      </span>
    </nav>
  );
}
