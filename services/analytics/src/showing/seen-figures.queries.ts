import { FiguresSeenView } from '@candor/contracts';
import { Access, AskedBy, type Asker, Paging, Returns } from '@candor/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { SeenFigures } from './seen-figures.ts';

/** Which of an organization's members and keys were shown which figures. */
@Controller('figures-seen')
export class SeenFiguresQueries {
  constructor(private readonly seen: SeenFigures) {}

  @Get()
  @Access({ roles: ['owner'] })
  @Returns(FiguresSeenView)
  ofOrganization(@AskedBy() { organization = '' }: Asker, @Query({ schema: Paging }) paging: Paging): Promise<FiguresSeenView> {
    return this.seen.of(organization, paging);
  }
}
