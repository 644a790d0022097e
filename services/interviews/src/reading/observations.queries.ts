import { NotedAnswers, ObservationKind, ObservationView } from '@candor/contracts';
import { everyRow, type RowFilter } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, notFound, type Page, Paging, pageOf, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { Conversations } from '../conversation/conversations.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { notedAnswers } from '../observation/noted-answers.rule.ts';
import { type ObservationRow, observationRows } from './observations.projection.ts';
import { SeenObservations } from './seen-observations.ts';
import { vocabularyTerms } from './vocabulary-terms.projection.ts';

const Mine = Paging.extend({ kind: ObservationKind.optional() });

const About = z.object({ about: z.string().min(1).max(200).optional().describe('One of several whom one talked to') });

/** Own observations, and those of others that were told. */
@Controller()
export class ObservationsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly conversations: Conversations,
    private readonly seen: SeenObservations,
  ) {}

  /** All of one's own, whichever conversation they are about, the latest first. */
  @Get('observations')
  @Access({ signedIn: true })
  @Reads(observationRows, vocabularyTerms)
  @Returns(pageOf(ObservationView))
  mine(@AskedBy() { actor }: Asker, @Query({ schema: Mine }) { kind, ...paging }: z.output<typeof Mine>): Promise<Page<ObservationView>> {
    return this.find(actor.id, { authorId: actor.id, kind }, 'descending', paging);
  }

  @Get('conversations/:conversationId/observations')
  @Access({ signedIn: true, orLink: conversationLinks })
  @Reads(observationRows, vocabularyTerms)
  @Returns(pageOf(ObservationView))
  @Rejects({ not_found: 404 })
  async list(
    @Param('conversationId') conversationId: string,
    @AskedBy() asker: Asker,
    @Query({ schema: Paging }) paging: Paging,
  ): Promise<Page<ObservationView>> {
    return await this.find(asker.actor.id, await this.visible(asker, conversationId), 'ascending', paging);
  }

  @Get('conversations/:conversationId/observations/:observationId')
  @Access({ signedIn: true, orLink: conversationLinks })
  @Reads(observationRows, vocabularyTerms)
  @Returns(ObservationView)
  @Rejects({ not_found: 404 })
  async one(
    @Param('conversationId') conversationId: string,
    @Param('observationId') observationId: string,
    @AskedBy() asker: Asker,
  ): Promise<ObservationView> {
    const { readers, recruitersOf } = await this.visible(asker, conversationId);
    const row = await this.rows.of(observationRows).get(observationId);
    const isVisible = readers === undefined ? row?.recruitersOf === recruitersOf : row?.readers.includes(asker.actor.id);
    if (!row || row.conversationId !== conversationId || !isVisible) throw notFound();
    const [view] = await this.seen.by(asker.actor.id, [row]);
    if (!view) throw notFound();
    return view;
  }

  /** What one noted about the other side, to begin the feedback form with. */
  @Get('conversations/:conversationId/noted-answers')
  @Access({ signedIn: true, orLink: conversationLinks })
  @Reads(observationRows, vocabularyTerms)
  @Returns(NotedAnswers)
  @Rejects({ not_found: 404 })
  async answers(
    @Param('conversationId') conversationId: string,
    @AskedBy() asker: Asker,
    @Query({ schema: About }) { about }: z.output<typeof About>,
  ): Promise<NotedAnswers> {
    await this.conversations.of(asker, conversationId, 'host', 'guest');
    const mine = { conversationId, authorId: asker.actor.id };
    const rows = await everyRow(this.rows.of(observationRows), mine, [{ by: 'recordedAt' }]);
    return notedAnswers(await this.seen.by(asker.actor.id, rows), about);
  }

  /** What somebody may see of a conversation. Throws 404. */
  private async visible(
    asker: Asker,
    conversationId: string,
  ): Promise<Pick<RowFilter<ObservationRow>, 'conversationId' | 'readers' | 'recruitersOf'>> {
    const { state, standing } = await this.conversations.of(asker, conversationId, 'host', 'guest', 'recruiter');
    if (standing !== 'recruiter') return { conversationId, readers: asker.actor.id };
    if (state.organizationId === null) throw notFound();
    return { conversationId, recruitersOf: state.organizationId };
  }

  private async find(
    reader: string,
    filter: RowFilter<ObservationRow>,
    order: 'ascending' | 'descending',
    { limit, cursor }: Paging,
  ): Promise<Page<ObservationView>> {
    const sort = [{ by: 'recordedAt', order }] as const;
    const { rows, next } = await this.rows.of(observationRows).find(filter, { sort, limit, after: cursor });
    return { items: await this.seen.by(reader, rows), next: next ?? null };
  }
}
