import type { ServiceName } from '@candor/contracts';

/** What an installation's databases and queues are called, from its prefix. Storage format: never rename. */
export const names = {
  database: (prefix: string, service: ServiceName): string => `${prefix}_${service}`,
  keysDatabase: (prefix: string): string => `${prefix}_keys`,
  installationDatabase: (prefix: string): string => `${prefix}_installation`,
  consumerGroup: (prefix: string, service: ServiceName): string => `${prefix}.${service}`,
  doorbell: (prefix: string, service: ServiceName): string => `${prefix}:${service}:inserted`,
  clockDoorbell: (prefix: string): string => `${prefix}:clock`,
  jobs: (prefix: string, service: ServiceName): string => `${prefix}:${service}`,
} as const;
