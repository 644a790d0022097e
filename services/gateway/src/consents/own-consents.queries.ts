import {
  ConsentEntryView,
  ConsentView,
  ConsentWordingView,
  consentPurposes,
  consentTerms,
  consentWording,
  currentVersion,
  Locale,
  OrganizationId,
} from '@candor/contracts';
import { type Clock, InvalidCursor } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, notFound, type Page, Paging, pageOf, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { organizations } from '../organizations/organizations.projection.ts';
import { type ConsentEntry, consents, inForce } from './consents.projection.ts';

const Purpose = z.enum(consentPurposes);
const Wanted = z.object({ organizationId: OrganizationId.optional(), locale: Locale.default('en') });

@Access({ signedIn: true })
@Controller('api/consents')
export class OwnConsentsQueries {
  constructor(
    private readonly rows: Rows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Reads(consents)
  @Returns(pageOf(ConsentView), { description: 'Those in force, the oldest first' })
  async own(@AskedBy() asker: Asker, @Query({ schema: Paging }) paging: Paging): Promise<Page<ConsentView>> {
    const { items, next } = paged(inForce(await this.history(asker), this.clock.now()), paging);
    return { items: items.map(({ at, ...entry }) => ConsentView.parse({ ...entry, givenAt: at })), next };
  }

  @Get('history')
  @Reads(consents)
  @Returns(pageOf(ConsentEntryView), { description: 'Each time something was agreed to or taken back, the newest first' })
  async past(@AskedBy() asker: Asker, @Query({ schema: Paging }) paging: Paging): Promise<Page<ConsentEntryView>> {
    return paged((await this.history(asker)).toReversed(), paging);
  }

  @Get('wordings/:purpose')
  @Returns(ConsentWordingView, { description: 'To be shown before it is agreed to' })
  @Rejects({ not_found: 404 })
  async wording(
    @Param('purpose', { schema: Purpose }) purpose: z.output<typeof Purpose>,
    @Query({ schema: Wanted }) { organizationId, locale }: z.output<typeof Wanted>,
  ): Promise<ConsentWordingView> {
    const organization = organizationId === undefined ? undefined : await this.rows.of(organizations).get(organizationId);
    const version = currentVersion(purpose);
    const wording = consentWording(purpose, version, locale, organization?.name ?? null);
    if (wording === undefined) throw notFound('Name an organization that is here: this is agreed to with one.');
    const { aboutOne, days } = consentTerms[purpose];
    return { purpose, version, locale, wording, aboutOne, days };
  }

  private async history({ actor }: Asker): Promise<readonly ConsentEntry[]> {
    return (await this.rows.of(consents).get(actor.id))?.history ?? [];
  }
}

function paged<Item>(items: readonly Item[], { limit, cursor = '0' }: Paging): Page<Item> {
  if (!/^\d{1,9}$/.test(cursor)) throw new InvalidCursor('it is not one of this list');
  const end = Number(cursor) + limit;
  return { items: items.slice(Number(cursor), end), next: end < items.length ? String(end) : null };
}
