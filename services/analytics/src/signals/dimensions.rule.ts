import { type ConversationKind, Industry } from '@candor/contracts';
import type { Dimension } from './signal.rule.ts';

const kinds: readonly ConversationKind[] = ['exploratory', 'screening', 'fit', 'group', 'assessment'];

/** Of which kind the conversation was. */
export const kindOfChat: Dimension = { name: 'kind', values: kinds };

/** Where the employer earns its money, as the candidate said before the chat. */
export const industryOfEmployer: Dimension = { name: 'industry', values: [...Industry.options, 'unknown'] };
