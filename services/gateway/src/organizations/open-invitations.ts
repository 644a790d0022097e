import type { ErasureSubject } from '@candor/contracts';
import { type Clock, type EventLog, execute, type RowReaders } from '@candor/event-sourcing';
import { CLOCK, EVENT_LOG, type HoldsOfPeople, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { invitations } from './invitations.projection.ts';
import { organization } from './organization.decider.ts';

const actor = { kind: 'system', id: 'erase-person' } as const;

/** Nobody waits for an answer of somebody who was erased. */
@Injectable()
export class OpenInvitations implements HoldsOfPeople {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(Rows) private readonly rows: RowReaders,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async erase({ person, organization: only }: ErasureSubject): Promise<void> {
    const where = only === undefined ? { personId: person } : { personId: person, organizationId: only };
    const open = await this.rows.of(invitations).find(where, { limit: 200 });
    for (const { organizationId, invitationId } of open.rows) {
      const id = `erase-person:${organizationId}/${invitationId}`;
      const context = { commandId: id, now: this.clock.now(), actor, organization: organizationId, correlation: id, causation: id };
      await execute(this.log, organization, organizationId, 'withdraw', { invitationId }, context);
    }
  }
}
