import { Locale, lookUp, PrepView, prepSubject, type PrepView as View } from '@candor/contracts';
import { Access, AskedBy, type Asker, Reads, Rejects, Returns, Rows } from '@candor/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { conversationLinks } from '../conversation/standing.ts';
import { employerPitch } from '../guide/employer-pitch.decider.ts';
import { partsInOrder } from '../guide/employer-pitch.rule.ts';
import { KnownQuestions } from '../question/known-questions.ts';
import { conversations } from '../reading/conversations.projection.ts';
import { missingSkills } from '../reading/missing-skills.projection.ts';
import { OpenedTexts } from '../reading/opened-texts.ts';
import { ownQuestions } from '../reading/own-questions.projection.ts';
import { questions } from '../reading/questions.projection.ts';
import { SeenConversations } from '../reading/seen-conversations.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { Vocabularies } from '../vocabulary/vocabularies.ts';
import { prep } from './prep.decider.ts';
import { checklistView, countsOf, learningGoalViews } from './prep-view.rule.ts';
import { type Preparer, Preparing } from './preparing.ts';

const Wanted = z.object({ locale: Locale.default('en') });

/** What one prepares for a conversation, as one has kept it or as it is proposed now. */
@Controller('conversations/:conversationId/prep')
export class PrepsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly now: StreamsNow,
    private readonly preparing: Preparing,
    private readonly known: KnownQuestions,
    private readonly seen: SeenConversations,
    private readonly vocabularies: Vocabularies,
    private readonly texts: OpenedTexts,
  ) {}

  @Get()
  @Access({ signedIn: true, orLink: conversationLinks })
  @Reads(conversations, missingSkills, ownQuestions, questions)
  @Returns(PrepView)
  @Rejects({ not_found: 404, not_for_you: 403 })
  async one(
    @Param('conversationId') id: string,
    @AskedBy() asker: Asker,
    @Query({ schema: Wanted }) { locale }: z.output<typeof Wanted>,
  ): Promise<View> {
    const preparer = await this.preparing.preparer(asker, id);
    const { conversation, side, banks } = preparer;
    const { state: kept, version } = await this.now.of(prep, prepSubject(id, preparer.personId));
    const prepared = kept ?? (await this.preparing.proposal(preparer, locale));
    const coverage = kept?.coverage ?? {};
    const asked = [
      ...prepared.questions,
      ...Object.values(coverage).flatMap(({ question }) => (prepared.questions.some(({ key }) => key === question.key) ? [] : [question])),
    ];
    const [worded, missed, vocabulary, brief, open] = await Promise.all([
      this.known.worded(asked, locale, banks),
      this.preparing.missed(preparer),
      this.vocabularies.of(conversation.organizationId),
      side === 'guest' ? this.brief(asker, preparer, locale) : null,
      this.texts.of([
        kept?.brief,
        ...Object.values(coverage).map(({ words }) => words),
        ...(kept?.learningGoals ?? []).map(({ words }) => words),
      ]),
    ]);
    const { path, industry, goals, learningGoals, checklist } = prepared;
    const wordsOf = kept ? open : (words: string | null | undefined) => words ?? null;
    return {
      conversationId: id,
      side,
      kind: conversation.kind,
      start: conversation.start,
      kept: kept !== undefined,
      path,
      industry,
      goals: [...goals],
      questions: worded.map((question) => {
        const covered = Object.hasOwn(coverage, question.key) ? coverage[question.key] : undefined;
        return { ...question, coverage: covered ? { how: covered.how, given: covered.given, words: open(covered.words) } : null };
      }),
      learningGoals: learningGoalViews(
        learningGoals.map(({ termId, words }) => ({ termId, label: wordsOf(words) })),
        missed,
        vocabulary,
      ),
      checklist: checklistView(side, checklist, kept?.done ?? [], locale),
      brief: brief && { ...brief, notes: open(kept?.brief) },
      covered: countsOf(worded.length, Object.values(coverage)),
      version,
    };
  }

  private async brief(asker: Asker, { conversation }: Preparer, locale: Locale): Promise<Omit<NonNullable<View['brief']>, 'notes'>> {
    const { conversationId, organizationId } = conversation;
    const row = await this.rows.of(conversations).get(conversationId);
    const [view] = row ? await this.seen.by(asker, [row]) : [];
    const offered = organizationId === null ? [] : partsInOrder((await this.now.of(employerPitch, organizationId)).state);
    return {
      employer: view?.employer ?? null,
      pitch: offered.filter(({ forCandidates }) => forCandidates),
      lookUp: lookUp.map((question) => question[locale]),
    };
  }
}
