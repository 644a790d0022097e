import { type Actor, hostSubject } from '@candor/contracts';

/** The subject of the asker's own availability; undefined: a key or Candor itself, which is no host. */
export const ownSubject = (actor: Actor, organizationId: string | undefined): string | undefined =>
  actor.kind === 'person' && organizationId !== undefined ? hostSubject({ organizationId, hostId: actor.id }) : undefined;
