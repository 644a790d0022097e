import type { Role } from './membership.ts';

/** The pages of an organization in the order in which they are offered, and to whom. */
export const workPages = [
  { to: '/work', name: 'today', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/work/availability', name: 'availability', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/work/chat-types', name: 'chatTypes', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/work/conversations', name: 'conversations', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/work/after-chat', name: 'afterChat', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/work/people', name: 'people', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/work/invitations', name: 'invitations', roles: ['owner', 'recruiter'] },
  { to: '/work/load', name: 'load', roles: ['owner', 'recruiter'] },
  { to: '/work/signals', name: 'signals', roles: ['owner', 'recruiter', 'analyst'] },
  { to: '/work/exports', name: 'exports', roles: ['owner', 'recruiter', 'analyst'] },
  { to: '/work/organization', name: 'organization', roles: ['owner', 'recruiter', 'interviewer', 'analyst'] },
] as const satisfies readonly {
  readonly to: string;
  readonly name: string;
  readonly roles: readonly Role[];
}[];

export type WorkPageName = (typeof workPages)[number]['name'];

/** @returns the pages that are of use in a role. */
export const pagesFor = (role: Role): readonly (typeof workPages)[number][] => workPages.filter(({ roles }) => holds(roles, role));

/** Whether a page is of use in a role: what is not is not offered, and says so to whoever comes by its address. */
export const mayOpen = (path: string, role: Role): boolean => {
  const page = workPages.toSorted((a, b) => b.to.length - a.to.length).find(({ to }) => path === to || path.startsWith(`${to}/`));
  return page === undefined || holds(page.roles, role);
};

const holds = (roles: readonly Role[], role: Role): boolean => roles.includes(role);
