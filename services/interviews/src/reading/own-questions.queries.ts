import { OwnQuestionView } from '@candor/contracts';
import { Access, AskedBy, type Asker, type Page, Paging, pageOf, Reads, Returns, Rows } from '@candor/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { OpenedTexts } from './opened-texts.ts';
import { ownQuestions } from './own-questions.projection.ts';

const Listed = Paging.extend({ retired: z.enum(['true', 'false']).default('false') });

/** A candidate's own questions, for them alone. */
@Access({ signedIn: true, side: 'candidate' })
@Controller('own-questions')
export class OwnQuestionsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly texts: OpenedTexts,
  ) {}

  @Get()
  @Reads(ownQuestions)
  @Returns(pageOf(OwnQuestionView))
  async list(
    @AskedBy() { actor }: Asker,
    @Query({ schema: Listed }) { retired, limit, cursor }: z.output<typeof Listed>,
  ): Promise<Page<OwnQuestionView>> {
    const filter = { personId: actor.id, retired: retired === 'true' };
    const { rows, next } = await this.rows.of(ownQuestions).find(filter, { sort: [{ by: 'questionId' }], limit, after: cursor });
    const newest = rows.flatMap((row) => {
      const revision = row.revisions.at(-1);
      return revision ? [{ row, revision }] : [];
    });
    const open = await this.texts.of(newest.flatMap(({ revision }) => [revision.text, revision.learns]));
    const items = newest.map(({ row, revision }) => ({
      ...revision,
      questionId: row.questionId,
      askedBy: 'guest' as const,
      text: open(revision.text),
      learns: open(revision.learns),
      retired: row.retired,
      version: row.version,
    }));
    return { items, next: next ?? null };
  }
}
