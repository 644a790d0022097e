import { z } from 'zod';
import { Instant } from '../commit.ts';
import { Locale } from './person.event.ts';

const role = z.enum(['owner', 'recruiter', 'interviewer', 'analyst']);

/** What a person sees of themselves, on the side that they signed in on. */
export const ProfileView = z
  .object({
    personId: z.string(),
    side: z.enum(['member', 'candidate']),
    name: z.string().nullable(),
    address: z.string().nullable(),
    zone: z.string().nullable(),
    locale: Locale.nullable(),
    memberships: z.array(z.object({ organizationId: z.string(), name: z.string(), role, since: Instant })).readonly(),
    version: z.number().int(),
  })
  .meta({ id: 'Profile' });
export type ProfileView = z.infer<typeof ProfileView>;

/** A signed-in device, shown to whose it is. */
export const SessionView = z
  .object({
    sessionId: z.string(),
    side: z.enum(['member', 'candidate']),
    startedAt: Instant,
    lastUsedAt: Instant,
    expiresAt: Instant,
    device: z.string().nullable().describe('What the browser said that it is'),
    current: z.boolean().describe('The one that this request came with'),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;
/** All of them at once. */
export const SessionsView = z.object({ items: z.array(SessionView).readonly() });
export type SessionsView = z.infer<typeof SessionsView>;
