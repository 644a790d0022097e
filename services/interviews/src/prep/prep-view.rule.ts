import type { ConversationSide, Locale, PrepView, TermId } from '@candor/contracts';
import { countsAs, type Vocabulary } from '../vocabulary/vocabulary.rule.ts';
import { checklistItem } from './checklist.rule.ts';
import type { MissedSkill } from './missing-skill.rule.ts';
import type { Prep } from './prep.rule.ts';

interface Goal {
  readonly termId: TermId | null;
  readonly label: string | null;
}

/** Skills to work on, called as the organization calls them, and in how many conversations each was missing. */
export const learningGoalViews = (
  goals: readonly Goal[],
  missed: readonly MissedSkill[],
  vocabulary: Vocabulary,
): PrepView['learningGoals'] =>
  goals.map(({ termId, label }) => {
    const found = missed.find((one) => (termId === null ? one.label !== null && one.label === label : one.termId === termId));
    const called = termId === null ? label : (vocabulary.get(countsAs(vocabulary, termId))?.label ?? termId);
    return { termId, label: called, missedIn: found?.missedIn ?? 0 };
  });

/** Items that are not known any more are left out. */
export const checklistView = (
  side: ConversationSide,
  itemIds: readonly string[],
  done: readonly string[],
  locale: Locale,
): PrepView['checklist'] =>
  itemIds.flatMap((itemId) => {
    const item = checklistItem(side, itemId);
    return item ? [{ itemId, when: item.when, text: item.text[locale], done: done.includes(itemId) }] : [];
  });

/** How many of the questions were answered, in part, not, or not even asked; the rest nobody has said anything about. */
export function countsOf(of: number, coverage: readonly Pick<Prep['coverage'][string], 'how'>[]): PrepView['covered'] {
  const count = (how: Prep['coverage'][string]['how']): number => coverage.filter((one) => one.how === how).length;
  return { of, answered: count('answered'), partly: count('partly'), open: count('open'), notAsked: count('not-asked') };
}
