import { chatTypeStream } from '@candor/contracts';
import { type Projection, rowsOfStates } from '@candor/event-sourcing';
import { type ChatType, chatTypeChanges } from '../chat-type/chat-type.rule.ts';

export interface ChatTypeRow extends ChatType {
  readonly version: number;
}

/** Chat types, archived ones too. Keyed by organization and chat type. */
export const chatTypes: Projection<ChatTypeRow> = {
  name: 'chat-types',
  version: 2,
  indexes: [['organizationId', 'chatTypeId']],
  from: [
    rowsOfStates<ChatType | undefined, ChatTypeRow>(
      chatTypeStream,
      chatTypeChanges,
      (chatType, { version }) => chatType && { ...chatType, version },
    ),
  ],
};
