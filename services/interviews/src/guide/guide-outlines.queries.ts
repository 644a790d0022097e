import { ConversationKind, GuideOutlineView, guideSubject, Locale } from '@candor/contracts';
import { Access, AskedBy, type Asker, Reads, Returns } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { usualFor } from '../conversation/conversation-kinds.rule.ts';
import { preparedOf } from '../question/asked-question.rule.ts';
import { KnownQuestions } from '../question/known-questions.ts';
import { questions } from '../reading/questions.projection.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { guide } from './guide.decider.ts';
import { guideQuestions } from './guide-questions.rule.ts';
import { sectionsAsRead } from './guide-view.rule.ts';

const Wanted = z.object({
  minutes: z.coerce.number().int().min(5).max(480).default(30).describe('How long the conversation takes'),
  locale: Locale.default('en'),
});

/** What a guide comes to before there is a conversation to hold by it. */
@Controller('guides/:kind/outline')
export class GuideOutlinesQueries {
  constructor(
    private readonly now: StreamsNow,
    private readonly known: KnownQuestions,
  ) {}

  @Get()
  @Access({ roles: ['owner', 'recruiter', 'interviewer', 'analyst'] })
  @Reads(questions)
  @Returns(GuideOutlineView)
  async one(
    @AskedBy() { organization = '', actor }: Asker,
    @Param('kind', { schema: ConversationKind }) kind: ConversationKind,
    @Query({ schema: Wanted }) { minutes, locale }: z.output<typeof Wanted>,
  ): Promise<GuideOutlineView> {
    const [{ state }, banks] = await Promise.all([
      this.now.of(guide, guideSubject({ organizationId: organization, kind })),
      this.known.banks('host', organization, actor.id),
    ]);
    const askable = this.known.askable('host', locale, banks).filter(({ kinds }) => kinds.includes(kind));
    const asked = await this.known.worded(guideQuestions(askable, { minutes, ...state }).map(preparedOf), locale, banks);
    return { kind, minutes, guestTalkShare: usualFor(kind).guestTalkShare, sections: sectionsAsRead(kind, minutes, locale, asked) };
  }
}
