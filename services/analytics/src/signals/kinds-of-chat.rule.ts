import type { ConversationKind } from '@candor/contracts';
import type { Dimension } from './signal.rule.ts';

const kinds: readonly ConversationKind[] = ['exploratory', 'screening', 'fit', 'group', 'assessment'];

/** Of which kind the conversation was. */
export const kindOfChat: Dimension = { name: 'kind', values: kinds };
