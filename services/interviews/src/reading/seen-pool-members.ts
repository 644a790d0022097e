import type { PoolMemberView } from '@candor/contracts';
import type { Clock, RowFilter } from '@candor/event-sourcing';
import { CLOCK, type Page, type Paging, Rows } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Onlookers } from '../talent-pool/onlookers.ts';
import { conversations } from './conversations.projection.ts';
import { guests } from './guests.projection.ts';
import { OpenedTexts } from './opened-texts.ts';
import { type PoolRow, talentPools } from './talent-pools.projection.ts';

/** Whom organizations may keep in mind, as their owners and recruiters see them. */
@Injectable()
export class SeenPoolMembers {
  constructor(
    private readonly rows: Rows,
    private readonly texts: OpenedTexts,
    private readonly onlookers: Onlookers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** As long as the consent of the candidates holds and they do not block the organization, or the member who looks. */
  async find(
    of: RowFilter<PoolRow> & { readonly organizationId: string },
    memberId: string | undefined,
    { limit, cursor }: Paging,
  ): Promise<Page<PoolMemberView>> {
    const filter = { ...of, status: 'in-pool', expiresAt: { gt: this.clock.now() } } as const;
    const sort = [{ by: 'joinedAt', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(talentPools).find(filter, { sort, limit, after: cursor });
    const blocked = await this.onlookers.blockedBy(
      rows.map(({ candidateId }) => candidateId),
      of.organizationId,
      memberId,
    );
    return { items: await this.views(rows.filter(({ candidateId }) => !blocked.has(candidateId))), next: next ?? null };
  }

  private async views(rows: readonly PoolRow[]): Promise<readonly PoolMemberView[]> {
    const ids = rows.map(({ conversationId }) => conversationId);
    const [booked, recorded] = await Promise.all([this.rows.of(guests).getMany(ids), this.rows.of(conversations).getMany(ids)]);
    const named = rows.map(({ conversationId }) => {
      const { name, address } = booked.get(conversationId) ?? {};
      const other = recorded.get(conversationId);
      return { name: name ?? other?.otherName, address: address ?? other?.otherAddress };
    });
    const open = await this.texts.of(named.flatMap(({ name, address }) => [name, address]));
    return rows.flatMap(({ candidateId, conversationId, joinedAt, expiresAt, answerUntil, version }, index) => {
      const [name, address] = [open(named[index]?.name), open(named[index]?.address)];
      const isErased = (named[index]?.name ?? null) !== null && name === null;
      if (isErased) return [];
      return [
        { candidateId, name, address, conversationId, joinedAt: joinedAt ?? answerUntil, expiresAt: expiresAt ?? answerUntil, version },
      ];
    });
  }
}
