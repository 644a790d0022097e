import type { Role } from './membership.ts';

/** The pages of an organization in the order in which they are offered, and to whom. */
export const teamPages = [
  { to: '/team', name: 'today', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/team/availability', name: 'availability', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/team/chat-types', name: 'chatTypes', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/team/conversations', name: 'conversations', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/team/after-chat', name: 'afterChat', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/team/my-interviewing', name: 'myInterviewing', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/team/people', name: 'people', roles: ['owner', 'recruiter', 'interviewer'] },
  { to: '/team/invitations', name: 'invitations', roles: ['owner', 'recruiter'] },
  { to: '/team/load', name: 'load', roles: ['owner', 'recruiter'] },
  { to: '/team/signals', name: 'signals', roles: ['owner', 'recruiter', 'analyst'] },
  { to: '/team/exports', name: 'exports', roles: ['owner', 'recruiter', 'analyst'] },
  { to: '/team/preparing', name: 'preparing', roles: ['owner', 'recruiter', 'interviewer', 'analyst'] },
  { to: '/team/organization', name: 'organization', roles: ['owner', 'recruiter', 'interviewer', 'analyst'] },
] as const satisfies readonly {
  readonly to: string;
  readonly name: string;
  readonly roles: readonly Role[];
}[];

export type TeamPageName = (typeof teamPages)[number]['name'];

/** @returns the pages that are of use in a role. */
export const pagesFor = (role: Role): readonly (typeof teamPages)[number][] => teamPages.filter(({ roles }) => holds(roles, role));

/** Whether a page is of use in a role: what is not is not offered, and says so to whoever comes by its address. */
export const mayOpen = (path: string, role: Role): boolean => {
  const page = teamPages.toSorted((a, b) => b.to.length - a.to.length).find(({ to }) => path === to || path.startsWith(`${to}/`));
  return page === undefined || holds(page.roles, role);
};

const holds = (roles: readonly Role[], role: Role): boolean => roles.includes(role);
