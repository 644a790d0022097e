import { isBlocked, type KeptBlockTarget, type OpenedBlock } from '@candor/contracts';
import type { Sealer } from '@candor/event-sourcing';
import { Rows, SEALER } from '@candor/platform';
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
    const { name = organizationId, domains = [], parentCompany = null } = organization ?? {};
    const open = await this.opened([...kept.values()]);
    const onlooker = { organizationId, name, domains, parentCompany, memberId };
    return new Set([...kept.keys()].filter((id) => isBlocked(open(kept.get(id)), onlooker)));
  }

  /** A text that can no longer be opened blocks nobody: its candidate was erased. */
  private async opened(rows: readonly ConfidentialityRow[]): Promise<(row: ConfidentialityRow | undefined) => readonly OpenedBlock[]> {
    const targets = rows.flatMap(({ blocks }) => Object.values(blocks));
    const tokens = targets.flatMap((target) => ('text' in target ? [target.text] : []));
    const texts = await this.sealer.open(tokens);
    const byToken = new Map(tokens.map((token, index) => [token, texts[index] ?? null]));
    return (row) => Object.values(row?.blocks ?? {}).flatMap((target) => openedBlock(target, byToken));
  }
}

function openedBlock(target: KeptBlockTarget, texts: ReadonlyMap<string, string | null>): readonly OpenedBlock[] {
  if (target.kind === 'person') return [{ kind: 'person', personId: target.personId }];
  if (!('text' in target)) return [target];
  const text = texts.get(target.text) ?? null;
  return text === null ? [] : [{ kind: target.kind, text }];
}
