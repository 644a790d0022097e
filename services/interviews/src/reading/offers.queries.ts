import { OfferView } from '@candor/contracts';
import { Access, AskedBy, type Asker, notFound, type Page, pageOf, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { offers } from './offers.projection.ts';
import { OffersAsked, SeenOffers } from './seen-offers.ts';

type Wanted = z.output<typeof OffersAsked>;

/** Offers as those who recorded them, and the candidates whose they are, see them; the latest first. */
@Controller('offers')
export class OffersQueries {
  constructor(
    private readonly rows: Rows,
    private readonly seen: SeenOffers,
  ) {}

  /** Those that the organization's people recorded. */
  @Get()
  @Access({ roles: ['owner', 'recruiter'] })
  @Reads(offers)
  @Returns(pageOf(OfferView))
  ofOrganization(@AskedBy() asker: Asker, @Query({ schema: OffersAsked }) wanted: Wanted): Promise<Page<OfferView>> {
    return this.seen.find(asker, { seenByOrganization: asker.organization ?? '' }, wanted);
  }

  /** One's own as a candidate: those that one recorded, and those that employers did. */
  @Get('mine')
  @Access({ signedIn: true, side: 'candidate' })
  @Reads(offers)
  @Returns(pageOf(OfferView))
  mine(@AskedBy() asker: Asker, @Query({ schema: OffersAsked }) wanted: Wanted): Promise<Page<OfferView>> {
    return this.seen.find(asker, { candidateId: asker.actor.id }, wanted);
  }

  @Get(':offerId')
  @Access({ signedIn: true })
  @Reads(offers)
  @Returns(OfferView)
  @Rejects({ not_found: 404 })
  async one(@Param('offerId') offerId: string, @AskedBy() asker: Asker): Promise<OfferView> {
    const row = await this.rows.of(offers).get(offerId);
    const [view] = row ? await this.seen.by(asker, [row]) : [];
    if (!view) throw notFound();
    return view;
  }
}
