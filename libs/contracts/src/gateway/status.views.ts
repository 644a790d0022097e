import { z } from 'zod';
import { Instant } from '../commit.ts';

export const DependencyStatusView = z
  .object({ name: z.string(), up: z.boolean(), reason: z.string().optional().describe('Why it is not up, in words') })
  .meta({ id: 'DependencyStatus' });
export type DependencyStatusView = z.infer<typeof DependencyStatusView>;

export const ServiceStatusView = z
  .object({
    name: z.string(),
    up: z.boolean(),
    status: z.enum(['ready', 'degraded', 'starting', 'unavailable', 'stopping', 'away']),
    version: z.string().optional(),
    since: Instant.optional().describe('When its process began to run it'),
    dependencies: z.array(DependencyStatusView),
  })
  .meta({ id: 'ServiceStatus' });
export type ServiceStatusView = z.infer<typeof ServiceStatusView>;

/** What the status page shows. */
export const StatusView = z
  .object({ at: Instant, up: z.boolean().describe('Every service is up'), services: z.array(ServiceStatusView) })
  .meta({ id: 'Status' });
export type StatusView = z.infer<typeof StatusView>;
