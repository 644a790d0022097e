import { isBlocked, type KeptBlockTarget, type OpenedBlock } from '@candor/contracts';
import { type EventLog, type RowReaders, type Sealer, stateOf } from '@candor/event-sourcing';
import { EVENT_LOG, Rows, SEALER } from '@candor/platform';
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
    const { name = organizationId, domains = [], parentCompany = null } = organization ?? {};
    return isBlocked(await this.opened(Object.values(kept.blocks)), { organizationId, name, domains, parentCompany, memberId });
  }

  /** A text that can no longer be opened blocks nobody: its candidate was erased. */
  private async opened(targets: readonly KeptBlockTarget[]): Promise<readonly OpenedBlock[]> {
    const sealed = targets.map((target) => ('text' in target ? target.text : ''));
    const texts = (await this.sealer.open(sealed.filter((text) => text !== ''))).values();
    return targets.flatMap((target): readonly OpenedBlock[] => {
      if (!('text' in target)) return [target];
      const text = texts.next().value ?? null;
      if (target.kind === 'person') return [target];
      return text === null ? [] : [{ kind: target.kind, text }];
    });
  }
}
