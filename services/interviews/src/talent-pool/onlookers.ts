import { isBlocked, onlookerOf, openedBlock, sealedTextOf } from '@candor/contracts';
import type { Sealer } from '@candor/event-sourcing';
import { openedTexts, Rows, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { type ConfidentialityRow, confidentiality } from '../reading/confidentiality.projection.ts';
import { organizations } from '../reading/organizations.projection.ts';

/** Whom candidates keep from seeing them (C2). What it answers decides what is shown and mailed, and is told nobody. */
@Injectable()
export class Onlookers {
  constructor(
    private readonly rows: Rows,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  /** Those of the candidates who block the organization, or the member who asks on its behalf. */
  async blockedBy(candidateIds: readonly string[], organizationId: string, memberId: string | undefined): Promise<ReadonlySet<string>> {
    const [kept, organization] = await Promise.all([
      this.rows.of(confidentiality).getMany([...new Set(candidateIds)]),
      this.rows.of(organizations).get(organizationId),
    ]);
    const targets = [...kept.values()].flatMap(({ blocks }) => Object.values(blocks));
    const open = await openedTexts(this.sealer, targets.map(sealedTextOf));
    const onlooker = { ...onlookerOf(organizationId, organization), memberId };
    const blocksOf = ({ blocks }: ConfidentialityRow) => Object.values(blocks).flatMap((target) => openedBlock(target, open));
    return new Set([...kept].flatMap(([candidateId, row]) => (isBlocked(blocksOf(row), onlooker) ? [candidateId] : [])));
  }
}
