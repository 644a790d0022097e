import type { Assignment, BookingRules, ChatTypeDescription, ChatTypeKey, ChatTypeStream, EventsOf } from '@candor/contracts';

export interface ChatType extends ChatTypeKey {
  readonly description: ChatTypeDescription;
  readonly assignment: Assignment;
  readonly rules: BookingRules;
  readonly archived: boolean;
}

type Events = EventsOf<ChatTypeStream>;
type Changes = { readonly [K in keyof Events]: (state: ChatType | undefined, data: Events[K]) => ChatType | undefined };

/** What each event changes: the decider and the row of a chat type are the same fold. */
export const chatTypeChanges: Changes = {
  ChatTypeCreated: (_state, created) => ({ ...created, archived: false }),
  ChatTypeDescribed: (state, { description }) => state && { ...state, description },
  ChatTypeAssigned: (state, { assignment }) => state && { ...state, assignment },
  ChatTypeRulesSet: (state, { rules }) => state && { ...state, rules },
  ChatTypeArchived: (state) => state && { ...state, archived: true },
  ChatTypeRestored: (state) => state && { ...state, archived: false },
};
