import { isBlocked, onlookerOf, openedBlock, sealedTextOf } from '@candor/contracts';
import { type EventLog, type RowReaders, type Sealer, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, openedTexts, Rows, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { confidentiality } from '../reading/confidentiality.projection.ts';
import { organizations } from '../reading/organizations.projection.ts';
import { outreachChoice } from './outreach-choice.decider.ts';

/** Whether mail of an organization may reach a candidate. What it answers is for jobs that send mail, and told nobody. */
@Injectable()
export class Onlookers {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(Rows) private readonly rows: RowReaders,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  /** `memberId`: who asks on behalf of the organization. */
  async mayInvite(candidateId: string, organizationId: string, memberId: string): Promise<boolean> {
    const optedOut = await stateOf(this.log, outreachChoice, candidateId);
    if (optedOut.includes(null) || optedOut.includes(organizationId)) return false;
    return !(await this.isBlocked(candidateId, organizationId, memberId));
  }

  async isBlocked(candidateId: string, organizationId: string, memberId: string | undefined): Promise<boolean> {
    const [kept, organization] = await Promise.all([
      this.rows.of(confidentiality).get(candidateId),
      this.rows.of(organizations).get(organizationId),
    ]);
    if (!kept) return false;
    const targets = Object.values(kept.blocks);
    const open = await openedTexts(this.sealer, targets.map(sealedTextOf));
    const onlooker = { ...onlookerOf(organizationId, organization), memberId };
    return isBlocked(
      targets.flatMap((target) => openedBlock(target, open)),
      onlooker,
    );
  }
}
