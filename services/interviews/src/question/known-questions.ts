import type { ConversationSide, Locale, PreparedQuestion, PreparedQuestionView } from '@candor/contracts';
import { Injectable } from '@nestjs/common';
import { OpenedTexts } from '../reading/opened-texts.ts';
import { ownQuestions } from '../reading/own-questions.projection.ts';
import { questions } from '../reading/questions.projection.ts';
import { StreamsNow } from '../reading/streams-now.ts';
import { type AskedQuestion, askable, wordingOf } from './asked-question.rule.ts';
import type { OwnQuestion } from './own-question.rule.ts';
import type { Question } from './question.rule.ts';

/** The banks that one person can ask from. */
export interface Banks {
  readonly organization: ReadonlyMap<string, Question>;
  readonly own: ReadonlyMap<string, OwnQuestion>;
}

/** Looks questions up in the banks of an organization and of a candidate. */
@Injectable()
export class KnownQuestions {
  constructor(
    private readonly now: StreamsNow,
    private readonly texts: OpenedTexts,
  ) {}

  /** A guest has a bank of their own; what the organization asks is there for both, each side to ask its own. */
  async banks(side: ConversationSide, organizationId: string | null, personId: string): Promise<Banks> {
    const [ofOrganization, own] = await Promise.all([
      organizationId !== null ? this.now.every(questions, { organizationId }, [{ by: 'questionId' }]) : [],
      side === 'guest' ? this.now.every(ownQuestions, { personId }, [{ by: 'questionId' }]) : [],
    ]);
    return {
      organization: new Map(ofOrganization.map((question) => [question.questionId, question])),
      own: new Map(own.map((question) => [question.questionId, question])),
    };
  }

  askable(side: ConversationSide, locale: Locale, { organization, own }: Banks): readonly AskedQuestion[] {
    return askable(side, locale, [...organization.values()], [...own.values()]);
  }

  /** As they were worded in the revisions that were prepared; what nobody can read any more has no text. */
  async worded(
    prepared: readonly PreparedQuestion[],
    locale: Locale,
    { organization, own }: Banks,
  ): Promise<readonly PreparedQuestionView[]> {
    const worded = prepared.map((question) => ({ question, words: wordingOf(question, locale, organization, own) }));
    const sealed = worded.flatMap(({ question, words }) => (question.bank === 'own' && words ? [words.text, words.learns] : []));
    const open = await this.texts.of(sealed);
    return worded.map(({ question, words }) => {
      const read = question.bank === 'own' ? open : (text: string | null | undefined) => text ?? null;
      return { ...question, text: read(words?.text), learns: read(words?.learns), labels: { ...words?.labels } };
    });
  }
}
