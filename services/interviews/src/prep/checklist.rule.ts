import { type CandidatePath, type ChecklistItem, type ConversationKind, type ConversationSide, checklist } from '@candor/contracts';

const order: readonly ChecklistItem['when'][] = ['days-before', 'day-before', 'just-before', 'after'];

/** What somebody is reminded of for a conversation, in the order in which it is to be done. */
export const checklistFor = (side: ConversationSide, kind: ConversationKind, path: CandidatePath | null): readonly ChecklistItem[] =>
  checklist
    .filter(({ side: one, kinds, paths }) => one === side && fits(kinds, kind) && fits(paths, path))
    .toSorted((a, b) => order.indexOf(a.when) - order.indexOf(b.when));

export const checklistItem = (side: ConversationSide, itemId: string): ChecklistItem | undefined =>
  checklist.find((item) => item.side === side && item.itemId === itemId);

const fits = <Value>(some: readonly Value[], value: Value | null): boolean => some.length === 0 || (value !== null && some.includes(value));
