import { CheckInView } from '@candor/contracts';
import { Access, AskedBy, type Asker, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { checkIns } from './check-ins.projection.ts';
import { OpenedTexts } from './opened-texts.ts';

/** A candidate's check-ins, for them alone. */
@Access({ signedIn: true, side: 'candidate' })
@Controller('my-check-ins')
export class CheckInsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly texts: OpenedTexts,
  ) {}

  /** The latest day first. */
  @Get()
  @Reads(checkIns)
  @Returns(pageOf(CheckInView))
  async list(
    @AskedBy() { actor }: Asker,
    @Query({ schema: Paging }) { limit, cursor }: z.output<typeof Paging>,
  ): Promise<Page<CheckInView>> {
    const sort = [{ by: 'day', order: 'descending' }] as const;
    const { rows, next } = await this.rows.of(checkIns).find({ personId: actor.id }, { sort, limit, after: cursor });
    const open = await this.texts.of(rows.map(({ note }) => note));
    const items = rows.map(({ day, satisfaction, note }) => ({ day, satisfaction, note: open(note) }));
    return { items, next: next ?? null };
  }
}
