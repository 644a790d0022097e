import { chatTypeStream, chatTypeSubject } from '@candor/contracts';
import type { RowReaders } from '@candor/event-sourcing';
import { rejection } from '@candor/platform';
import { type ChatTypeRow, chatTypes } from '../reading/chat-types.projection.ts';

/** A chat type of the organization that takes bookings. Throws `unknown_chat_type`, `chat_type_archived`. */
export async function knownChatType(rows: RowReaders, organizationId: string, chatTypeId: string): Promise<ChatTypeRow> {
  const row = await rows.of(chatTypes).get(chatTypeSubject({ organizationId, chatTypeId }));
  if (!row) throw rejection(chatTypeStream, 'unknown_chat_type', { chatTypeId });
  if (row.archived) throw rejection(chatTypeStream, 'chat_type_archived', { chatTypeId });
  return row;
}
