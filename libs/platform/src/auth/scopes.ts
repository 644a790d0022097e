import { z } from 'zod';

/** What an API key can be allowed, each for the organization that the key is of. A route that names none of them is closed to keys. */
export const scopes = {
  'analytics:read': 'figures and reports',
  'interviews:read': 'conversations and their outcomes',
  'organization:read': 'what the organization says of itself',
  'scheduling:read': 'availability, bookings and process facts',
} as const;

export const Scope = z.enum(Object.keys(scopes) as [keyof typeof scopes, ...(keyof typeof scopes)[]]);
export type Scope = z.infer<typeof Scope>;
