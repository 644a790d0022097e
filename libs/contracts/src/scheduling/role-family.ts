import { z } from 'zod';

/** What kind of work a role is, roughly, whatever an employer calls it. */
export const RoleFamily = z.enum([
  'software-engineering',
  'data',
  'it-and-security',
  'hardware-engineering',
  'research',
  'product',
  'design',
  'marketing',
  'sales',
  'customer-service',
  'operations',
  'finance',
  'people',
  'legal',
  'other',
]);
export type RoleFamily = z.infer<typeof RoleFamily>;
