import { chatTypeStream } from '@candor/contracts';
import type { Projection, RecordedEvent } from '@candor/event-sourcing';
import { type ChatType, chatTypeChanges } from '../chat-type/chat-type.rule.ts';

export interface ChatTypeRow extends ChatType {
  readonly version: number;
}

type Change = (state: ChatType | undefined, data: unknown) => ChatType | undefined;

const rowAfter =
  (change: Change) =>
  (row: ChatTypeRow | undefined, { data, version }: RecordedEvent): ChatTypeRow | undefined => {
    const chatType = change(row, data);
    return chatType && { ...chatType, version };
  };

/** Chat types, archived ones too. Keyed by organization and chat type. */
export const chatTypes: Projection<ChatTypeRow> = {
  name: 'chat-types',
  version: 1,
  indexes: [['organizationId', 'chatTypeId']],
  from: [
    {
      stream: chatTypeStream,
      key: ({ subject }) => subject,
      apply: Object.fromEntries(Object.entries(chatTypeChanges).map(([type, change]) => [type, rowAfter(change as Change)])),
    },
  ],
};
