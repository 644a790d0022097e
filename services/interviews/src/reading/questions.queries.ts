import {
  ConversationKind,
  ConversationSide,
  DefaultQuestionView,
  defaultQuestions,
  Locale,
  QuestionId,
  QuestionText,
  QuestionTopic,
  QuestionVerdict,
  QuestionView,
  questionSubject,
} from '@candor/contracts';
import {
  Access,
  AskedBy,
  type Asker,
  malformed,
  notFound,
  type Page,
  Paging,
  pageOf,
  Reads,
  Rejects,
  Returns,
  Rows,
} from '@candor/platform';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { inDoubt, inUse, type QuestionRevision } from '../question/question.rule.ts';
import { judgedQuestion } from '../question/refusal/judged-question.rule.ts';
import { type QuestionRow, questions } from './questions.projection.ts';

const everyRole = ['owner', 'recruiter', 'interviewer', 'analyst'] as const;
const flag = z.enum(['true', 'false']).optional();
const Listed = Paging.extend({ retired: flag, waiting: flag.describe('Whether somebody has to decide on it') });
const Common = Paging.extend({
  kind: ConversationKind.optional(),
  askedBy: ConversationSide.optional(),
  topic: QuestionTopic.optional(),
  locale: Locale.default('en'),
});
const Check = z.strictObject({ text: QuestionText });

/** Questions that everybody begins with, and those of an organization. */
@Controller()
export class QuestionsQueries {
  constructor(private readonly rows: Rows) {}

  /** In the order in which they are proposed. They are no secret: whoever has just booked prepares with them at once. */
  @Get('default-questions')
  @Access({ anonymous: true })
  @Returns(pageOf(DefaultQuestionView))
  common(@Query({ schema: Common }) { kind, askedBy, topic, locale, limit, cursor }: z.output<typeof Common>): Page<DefaultQuestionView> {
    const found = defaultQuestions.filter(
      (question) =>
        (kind === undefined || question.kinds.includes(kind)) &&
        (askedBy === undefined || question.askedBy === askedBy) &&
        (topic === undefined || question.topic === topic),
    );
    const from = cursor === undefined ? 0 : found.findIndex(({ questionId }) => questionId === cursor) + 1;
    if (cursor !== undefined && from === 0)
      throw malformed([{ field: 'cursor', message: 'There is no such place: start again without it.' }]);
    const page = found.slice(from, from + limit);
    const items = page.map(({ text, learns, labels, ...question }) => ({
      ...question,
      text: text[locale],
      learns: learns[locale],
      labels: Object.fromEntries(Object.entries(labels).map(([optionId, label]) => [optionId, label[locale]])),
      locale,
    }));
    return { items, next: from + limit < found.length ? (page.at(-1)?.questionId ?? null) : null };
  }

  /** Whether a question may be asked, before it is kept anywhere. */
  @Post('question-checks')
  @Access({ signedIn: true })
  @Returns(QuestionVerdict)
  check(@Body({ schema: Check }) { text }: z.output<typeof Check>): QuestionVerdict {
    return judgedQuestion(text);
  }

  @Get('questions')
  @Access({ roles: everyRole })
  @Reads(questions)
  @Returns(pageOf(QuestionView))
  async list(
    @AskedBy() { organization = '' }: Asker,
    @Query({ schema: Listed }) { retired, waiting, limit, cursor }: z.output<typeof Listed>,
  ): Promise<Page<QuestionView>> {
    const filter = { organizationId: organization, retired: isTrue(retired), waiting: isTrue(waiting) };
    const { rows, next } = await this.rows.of(questions).find(filter, { sort: [{ by: 'questionId' }], limit, after: cursor });
    return { items: rows.map(viewOf), next: next ?? null };
  }

  @Get('questions/:questionId')
  @Access({ roles: everyRole })
  @Reads(questions)
  @Returns(QuestionView)
  @Rejects({ not_found: 404 })
  async one(
    @AskedBy() { organization = '' }: Asker,
    @Param('questionId', { schema: QuestionId }) questionId: string,
  ): Promise<QuestionView> {
    const row = await this.rows.of(questions).get(questionSubject({ organizationId: organization, questionId }));
    if (!row) throw notFound();
    return viewOf(row);
  }
}

const isTrue = (value: 'true' | 'false' | undefined): boolean | undefined => (value === undefined ? undefined : value === 'true');

const shown = ({ doubts: _d, standing: _s, authorId: _a, ...revision }: QuestionRevision) => ({
  ...revision,
  labels: { ...revision.labels },
});

function viewOf(row: QuestionRow): QuestionView {
  const used = inUse(row);
  const waiting = inDoubt(row);
  return {
    organizationId: row.organizationId,
    questionId: row.questionId,
    inUse: used ? shown(used) : null,
    inDoubt: waiting ? { ...shown(waiting), authorId: waiting.authorId, verdict: judgedQuestion(waiting.text) } : null,
    earlier: row.revisions
      .filter((revision) => revision.standing === 'in-use' && revision !== used)
      .map(shown)
      .toReversed(),
    retired: row.retired,
    version: row.version,
  };
}
