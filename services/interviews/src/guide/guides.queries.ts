import { type ConversationKind, GuideView, guideSubject, Locale, prepSubject } from '@candor/contracts';
import { Access, AskedBy, type Asker, Reads, Rejects, Returns } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Conversation } from '../conversation/conversation.rule.ts';
import { usualFor } from '../conversation/conversation-kinds.rule.ts';
import { Conversations } from '../conversation/conversations.ts';
import { conversationLinks } from '../conversation/standing.ts';
import { prep } from '../prep/prep.decider.ts';
import { preparedOf } from '../question/asked-question.rule.ts';
import { KnownQuestions } from '../question/known-questions.ts';
import { conversations } from '../reading/conversations.projection.ts';
import { exchanges } from '../reading/exchanges.projection.ts';
import { hostNotes } from '../reading/host-notes.projection.ts';
import { questions } from '../reading/questions.projection.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { employerPitch } from './employer-pitch.decider.ts';
import { partsInOrder } from './employer-pitch.rule.ts';
import { guide, nothingSet } from './guide.decider.ts';
import { neverAsked } from './guide-prompts.rule.ts';
import { guideQuestions } from './guide-questions.rule.ts';
import { sectionsAsRead } from './guide-view.rule.ts';
import { SharedNotes } from './shared-notes.ts';

const Wanted = z.object({ locale: Locale.default('en') });

/** What hosts go by in a conversation. */
@Controller('conversations/:conversationId/guide')
export class GuidesQueries {
  constructor(
    private readonly conversations: Conversations,
    private readonly now: StreamsNow,
    private readonly known: KnownQuestions,
    private readonly notes: SharedNotes,
  ) {}

  @Get()
  @Access({ signedIn: true, orLink: conversationLinks })
  @Reads(conversations, questions, hostNotes, exchanges)
  @Returns(GuideView)
  @Rejects({ not_found: 404, not_for_you: 403 })
  async one(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Query({ schema: Wanted }) { locale }: z.output<typeof Wanted>,
  ): Promise<GuideView> {
    const { state: conversation } = await this.conversations.of(asker, id, 'host', 'recruiter');
    const { organizationId, kind } = conversation;
    const minutes = minutesOf(conversation);
    const [settings, pitch, notes, banks, own] = await Promise.all([
      this.settings(organizationId, kind),
      organizationId === null ? [] : this.now.of(employerPitch, organizationId).then(({ state }) => partsInOrder(state)),
      this.notes.about(conversation),
      this.known.banks('host', organizationId, asker.actor.id),
      this.now.of(prep, prepSubject(id, asker.actor.id)),
    ]);
    const askable = this.known.askable('host', locale, banks).filter(({ kinds }) => kinds.includes(kind));
    const proposed = guideQuestions(askable, { minutes, ...settings }).map(preparedOf);
    const asked = await this.known.worded(own.state?.questions ?? proposed, locale, banks);
    return {
      conversationId: id,
      kind,
      minutes,
      guestTalkShare: usualFor(kind).guestTalkShare,
      focusTopics: [...settings.focusTopics],
      opening: settings.opening,
      sections: sectionsAsRead(kind, minutes, locale, asked),
      pitch: [...pitch],
      notes,
      neverAsk: [...neverAsked(locale)],
    };
  }

  private async settings(organizationId: string | null, kind: ConversationKind) {
    return organizationId === null ? nothingSet : (await this.now.of(guide, guideSubject({ organizationId, kind }))).state;
  }
}

/** At least one: conversations have whole minutes nearly always. */
const minutesOf = ({ start, end }: Pick<Conversation, 'start' | 'end'>): number =>
  Math.max(1, Math.round((Date.parse(end) - Date.parse(start)) / 60_000));
