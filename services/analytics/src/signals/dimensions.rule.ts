import { type ConversationKind, Industry, RoleFamily } from '@candor/contracts';
import type { Chat } from '../facts/chat.rule.ts';
import type { Dimension } from './signal.rule.ts';

const kinds: readonly ConversationKind[] = ['exploratory', 'screening', 'fit', 'group', 'assessment'];

/** Those of whom it is not said are a part as well, so that nobody finds them by subtracting the others. */
const unknown = 'unknown';

/** Of which kind the conversation was. */
export const kindOfChat: Dimension = { name: 'kind', values: kinds };

/** Where the employer earns its money, as the candidate said before the chat. */
export const industryOfEmployer: Dimension = { name: 'industry', values: [...Industry.options, unknown] };
export const industryIn = ({ trial }: Chat): string => trial?.audience.industry ?? unknown;

/** Which kind of roles it was about, as the employer said of what was booked. */
export const roleFamily: Dimension = { name: 'roleFamily', values: [...RoleFamily.options, unknown] };
export const roleFamilyIn = (said: { readonly roleFamily: RoleFamily | null } | null): string => said?.roleFamily ?? unknown;
