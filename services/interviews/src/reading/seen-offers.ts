import type { OfferView } from '@candor/contracts';
import type { RowFilter } from '@candor/event-sourcing';
import { type Asker, type Page, Paging, Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { offerStanding } from '../offer/offer-standing.ts';
import { payPerYear } from '../offer/per-year.rule.ts';
import { type OfferRow, offers } from './offers.projection.ts';
import { OpenedTexts } from './opened-texts.ts';
import { organizations } from './organizations.projection.ts';

/** What lists of offers can be asked for. */
export const OffersAsked = Paging.extend({ conversation: z.string().max(200).optional().describe('Only offers that came of it') });
type OffersAsked = z.output<typeof OffersAsked>;

/** Makes views of offers for those who may see them, and opens the texts that are theirs. */
@Injectable()
export class SeenOffers {
  constructor(
    private readonly rows: Rows,
    private readonly texts: OpenedTexts,
  ) {}

  /** The latest first. */
  async find(asker: Asker, filter: RowFilter<OfferRow>, { conversation, limit, cursor }: OffersAsked): Promise<Page<OfferView>> {
    const sort = [{ by: 'extendedOn', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(offers).find({ ...filter, conversationId: conversation }, { sort, limit, after: cursor });
    return { items: await this.by(asker, rows), next: next ?? null };
  }

  /** Those that are somebody's business, in the order of the rows. */
  async by(asker: Asker, rows: readonly OfferRow[]): Promise<readonly OfferView[]> {
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
