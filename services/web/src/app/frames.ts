import { createRootRoute, createRoute } from '@tanstack/react-router';
import { BrokenAltogether } from './dead-ends.tsx';
import { inside } from './inside.ts';
import { NoSuchPage } from './no-such-page.tsx';
import { Shell } from './shell.tsx';

export const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchPage, errorComponent: BrokenAltogether });
export const page = { getParentRoute: () => root } as const;

/** What is around the pages of an organization. */
export const frame = createRoute({
  ...page,
  path: '/team',
  component: inside(() => import('../team/team-frame.tsx'), 'TeamFrame'),
});
export const teamPage = { getParentRoute: () => frame } as const;
