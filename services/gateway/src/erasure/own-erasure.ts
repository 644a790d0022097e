import { type ErasureStream, erasureStream, type OrganizationStream, streamId } from '@candor/contracts';
import { type Decision, type EventLog, executeTogether, isRejected, reject } from '@candor/event-sourcing';
import { type CommandRequest, type CommandResult, Commands, EVENT_LOG, Problem } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Memberships } from '../organizations/memberships.ts';
import { organization } from '../organizations/organization.decider.ts';
import type { Organization } from '../organizations/organization-state.rule.ts';
import { type Erasure, erasure } from './erasure.decider.ts';

type Left = readonly [name: string, Decision<OrganizationStream>];

const advice =
  'Nobody else owns this organization, and an organization without an owner could never be changed again. Make another member an ' +
  'owner first (PUT /api/organizations/<organization>/members/<person>/role; where there is none, invite somebody as an owner), then ' +
  'ask to be erased again.';

/** Whoever is erased leaves their organizations: both happen, or neither. */
@Injectable()
export class OwnErasure {
  constructor(
    private readonly commands: Commands,
    private readonly memberships: Memberships,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** Throws {@link Problem} 409 `last_owner`. */
  async request(person: string, asked: CommandRequest): Promise<CommandResult> {
    const organizations = (await this.memberships.of(person)).map((membership) => membership.organization);
    const context = this.commands.contextOf(asked);
    const parts = {
      ...Object.fromEntries(organizations.map((id) => [`organization ${id}`, { decider: organization, subject: id }])),
      erasure: { decider: erasure, subject: person },
    };
    const decide = (states: Readonly<Record<string, unknown>>) => {
      const left = organizations.map((id): Left => {
        const decided = organization.decide.leave(states[`organization ${id}`] as Organization, {}, { ...context, subject: id });
        // the rows lag behind: they have left it
        const isNoMember = isRejected(decided) && decided.rejected === 'not_a_member';
        return [`organization ${id}`, isNoMember ? [] : (decided as Decision<OrganizationStream>)];
      });
      const kept = left.findIndex(([, decided]) => isRejected(decided));
      if (kept >= 0) return reject('last_owner', { organization: organizations[kept] });
      const requested = erasure.decide.request(states['erasure'] as Erasure, {}, { ...context, subject: person });
      return { ...Object.fromEntries(left), erasure: requested as Decision<ErasureStream> } as never;
    };
    const outcome = await executeTogether(this.log, parts, { erase: person }, decide, context, { streamsMayDiffer: true });
    if (!outcome.accepted) throw new Problem(409, outcome.rejected, { detail: advice, facts: outcome.detail });
    const stream = streamId(erasureStream, person);
    return { stream, version: outcome.streams['erasure']?.version ?? 0 };
  }
}
