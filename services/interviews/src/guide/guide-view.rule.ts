import type { ConversationKind, GuideSectionView, Locale, PreparedQuestionView } from '@candor/contracts';
import { wordsOf } from './guide-prompts.rule.ts';
import { stepFor } from './guide-questions.rule.ts';
import { guideSections } from './guide-sections.rule.ts';

/** The sections of a conversation in the words of a language, each with its questions in the order in which they were given. */
export const sectionsAsRead = (
  kind: ConversationKind,
  minutes: number,
  locale: Locale,
  asked: readonly PreparedQuestionView[],
): GuideSectionView[] =>
  guideSections(kind, minutes).map((section) => {
    const { title, prompts } = wordsOf(section.sectionId, locale);
    return { ...section, title, prompts: [...prompts], questions: asked.filter((question) => stepFor(question) === section.step) };
  });
