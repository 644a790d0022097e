import { Text, Title } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { useTexts } from '../app/settings.tsx';
import style from '../design/listing.module.css';
import own from './preparing.module.css';

const parts = [
  { to: '/team/preparing', name: 'questions' },
  { to: '/team/preparing/guides', name: 'guides' },
  { to: '/team/preparing/telling', name: 'telling' },
  { to: '/team/preparing/vocabulary', name: 'vocabulary' },
] as const;

/** What is around the parts of what an organization prepares. */
export function PreparingFrame() {
  const { preparing } = useTexts();
  return (
    <div className={style.page}>
      <header className={style.head}>
        <div>
          <Title order={1}>{preparing.title}</Title>
          <Text c="dimmed">{preparing.lead}</Text>
        </div>
      </header>
      <nav aria-label={preparing.title}>
        <ul className={own.parts}>
          {parts.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
                {preparing.parts[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </div>
  );
}
