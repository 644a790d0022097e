import { DraftSavedView, DraftView, SubmissionAsked } from '@candor/contracts';
import { Access, Asked, AskedBy, type Asker, type CommandRequest, Rejects, Returns, ReturnsNothing } from '@candor/platform';
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { OwnSides } from '../exchange/own-sides.ts';
import { Drafts } from './drafts.ts';

const refusals = { not_found: 404, not_for_you: 403 } as const;

/** What was begun and not sent: shown to its author alone, on whichever device. */
@Access({ signedIn: true, orLink: ['feedback'] })
@Controller('exchanges/:exchangeId/draft')
export class DraftsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly sides: OwnSides,
  ) {}

  /** Of whoever has begun nothing, none. */
  @Get()
  @Returns(DraftView)
  @Rejects(refusals)
  async read(@Param('exchangeId') exchangeId: string, @AskedBy() asker: Asker): Promise<DraftView> {
    return await this.drafts.find(await this.sides.of(asker, exchangeId));
  }

  /** The newest wins; with `If-Match`, it is refused where another device was faster. */
  @Put()
  @Returns(DraftSavedView)
  @Rejects(refusals, { conflict: 412 })
  async save(
    @Param('exchangeId') exchangeId: string,
    @AskedBy() asker: Asker,
    @Body({ schema: SubmissionAsked }) draft: SubmissionAsked,
    @Asked() { expected }: CommandRequest,
  ): Promise<DraftSavedView> {
    return await this.drafts.save(await this.sides.of(asker, exchangeId), draft, expected === '*' ? undefined : expected);
  }

  @Delete()
  @ReturnsNothing()
  @Rejects(refusals)
  async remove(@Param('exchangeId') exchangeId: string, @AskedBy() asker: Asker): Promise<void> {
    await this.drafts.remove(await this.sides.of(asker, exchangeId));
  }
}
