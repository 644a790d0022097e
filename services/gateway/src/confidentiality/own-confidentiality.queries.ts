import {
  BlockView,
  ConfidentialityView,
  isBlocked,
  OnlookerView,
  OrganizationId,
  onlookerOf,
  openedBlock,
  sealedTextOf,
} from '@candor/contracts';
import { InvalidCursor, type Sealer } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, openedTexts, type Page, Paging, pageOf, Reads, Returns, Rows, SEALER } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { organizations } from '../organizations/organizations.projection.ts';
import { opened } from '../people/opened.ts';
import { type BlockRow, type ConfidentialityRow, confidentialities } from './confidentialities.projection.ts';

/** What candidates have chosen, shown to themselves alone. */
@Access({ signedIn: true, side: 'candidate' })
@Controller('api/confidentiality')
export class OwnConfidentialityQueries {
  constructor(
    private readonly rows: Rows,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  @Get()
  @Reads(confidentialities)
  @Returns(ConfidentialityView)
  async own(@AskedBy() asker: Asker): Promise<ConfidentialityView> {
    const row = await this.row(asker);
    const { memberId = null, linkedAt = null, busyAsHost = false, blocks = [], version = 0 } = row ?? {};
    const memberSide = memberId === null || linkedAt === null ? null : { memberId, since: linkedAt };
    return { memberSide, busyAsHost, blocks: blocks.length, version };
  }

  @Get('blocks')
  @Reads(confidentialities)
  @Returns(pageOf(BlockView), { description: 'The oldest first' })
  async blocks(@AskedBy() asker: Asker, @Query({ schema: Paging }) { limit, cursor }: Paging): Promise<Page<BlockView>> {
    const blocks = (await this.row(asker))?.blocks ?? [];
    const start = cursor === undefined ? 0 : blocks.findIndex(({ blockId }) => blockId === cursor) + 1;
    if (cursor !== undefined && start === 0) throw new InvalidCursor('that block is not there any more: begin anew');
    const shown = blocks.slice(start, start + limit);
    const texts = await opened(
      this.sealer,
      shown.map(({ target }) => sealedTextOf(target)),
    );
    const items = shown.map((block, index) => viewOf(block, texts[index] ?? null));
    return { items, next: start + limit < blocks.length ? (shown.at(-1)?.blockId ?? null) : null };
  }

  /** Which of one's blocks cover an organization, which is not told. */
  @Get('organizations/:organizationId')
  @Reads(confidentialities, organizations)
  @Returns(OnlookerView)
  async onlooker(
    @Param('organizationId', { schema: OrganizationId }) organizationId: string,
    @AskedBy() asker: Asker,
  ): Promise<OnlookerView> {
    const [row, organization] = await Promise.all([this.row(asker), this.rows.of(organizations).get(organizationId)]);
    const blocks = row?.blocks ?? [];
    const open = await openedTexts(
      this.sealer,
      blocks.map(({ target }) => sealedTextOf(target)),
    );
    const onlooker = onlookerOf(organizationId, organization);
    const blockedBy = blocks.filter(({ target }) => isBlocked(openedBlock(target, open), onlooker)).map(({ blockId }) => blockId);
    return { organizationId, name: organization?.name ?? null, blockedBy };
  }

  private row({ actor }: Asker): Promise<ConfidentialityRow | undefined> {
    return this.rows.of(confidentialities).get(actor.id);
  }
}

function viewOf({ blockId, target, because, since }: BlockRow, text: string | null): BlockView {
  switch (target.kind) {
    case 'organization':
      return { blockId, target, because, since };
    case 'domain':
      return { blockId, target: { kind: 'domain', domain: text }, because, since };
    case 'parent-company':
      return { blockId, target: { kind: 'parent-company', name: text }, because, since };
    case 'person':
      return { blockId, target: { kind: 'person', address: text }, because, since };
  }
}
