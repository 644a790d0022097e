import { OfferView } from '@candor/contracts';
import type { RowFilter } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, notFound, type Page, Paging, pageOf, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { offerStanding } from '../offer/offer-standing.ts';
import { payPerYear } from '../offer/per-year.rule.ts';
import { type OfferRow, offers } from './offers.projection.ts';
import { OpenedTexts } from './opened-texts.ts';
import { organizations } from './organizations.projection.ts';

const Wanted = Paging.extend({ conversation: z.string().max(200).optional().describe('Only offers that came of it') });
type Wanted = z.output<typeof Wanted>;

/** Offers as those who recorded them, and the candidates whose they are, see them; the latest first. */
@Controller('offers')
export class OffersQueries {
  constructor(
    private readonly rows: Rows,
    private readonly texts: OpenedTexts,
  ) {}

  /** Those that the organization's people recorded. */
  @Get()
  @Access({ roles: ['owner', 'recruiter'] })
  @Reads(offers)
  @Returns(pageOf(OfferView))
  ofOrganization(@AskedBy() asker: Asker, @Query({ schema: Wanted }) wanted: Wanted): Promise<Page<OfferView>> {
    return this.find(asker, { seenByOrganization: asker.organization ?? '' }, wanted);
  }

  /** One's own as a candidate: those that one recorded, and those that employers did. */
  @Get('mine')
  @Access({ signedIn: true, side: 'candidate' })
  @Reads(offers)
  @Returns(pageOf(OfferView))
  mine(@AskedBy() asker: Asker, @Query({ schema: Wanted }) wanted: Wanted): Promise<Page<OfferView>> {
    return this.find(asker, { candidateId: asker.actor.id }, wanted);
  }

  @Get(':offerId')
  @Access({ signedIn: true })
  @Reads(offers)
  @Returns(OfferView)
  @Rejects({ not_found: 404 })
  async one(@Param('offerId') offerId: string, @AskedBy() asker: Asker): Promise<OfferView> {
    const row = await this.rows.of(offers).get(offerId);
    const [view] = row ? await this.views(asker, [row]) : [];
    if (!view) throw notFound();
    return view;
  }

  private async find(asker: Asker, filter: RowFilter<OfferRow>, { conversation, limit, cursor }: Wanted): Promise<Page<OfferView>> {
    const sort = [{ by: 'extendedOn', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(offers).find({ ...filter, conversationId: conversation }, { sort, limit, after: cursor });
    return { items: await this.views(asker, rows), next: next ?? null };
  }

  private async views(asker: Asker, rows: readonly OfferRow[]): Promise<readonly OfferView[]> {
    const seen = rows.flatMap((row) => {
      const standing = offerStanding(asker, row);
      return standing ? [{ row, own: standing === 'recorder' }] : [];
    });
    const [open, founded] = await Promise.all([
      this.texts.of(seen.flatMap(({ row, own }) => (own ? [row.employerName, row.note] : []))),
      this.rows.of(organizations).getMany([...new Set(seen.flatMap(({ row }) => row.organizationId ?? []))]),
    ]);
    return seen.map(({ row, own }) => {
      const { organizationId, employerName, note, seenByOrganization: _, recorderId: __, removed: ___, ...rest } = row;
      const named = organizationId === null ? null : (founded.get(organizationId)?.name ?? organizationId);
      const employer = named ?? (own ? open(employerName) : null);
      return { ...rest, organizationId, employer, note: own ? open(note) : null, perYear: payPerYear(row.terms) };
    });
  }
}
