import { NativeSelect } from '@mantine/core';
import { useChatName } from './chat-name.ts';
import type { Contact } from './contact-chains.ts';
import { useOwnChats } from './use-contacts.ts';

interface ChatSelectProps {
  readonly label: string;
  /** What it says when no chat is chosen. */
  readonly none: string;
  readonly value: string;
  /** A chat that can be chosen although it is not among the latest. */
  readonly known?: Contact['conversation'];
  /** Chats that cannot be chosen. */
  readonly without?: readonly string[];
  readonly onChange: (conversationId: string) => void;
}

/** One of a candidate's own chats. */
export function ChatSelect({ label, none, value, known = null, without = [], onChange }: ChatSelectProps) {
  const name = useChatName();
  const chats = (useOwnChats().data ?? []).filter(({ conversationId }) => !without.includes(conversationId));
  const isMissing = known !== null && !chats.some(({ conversationId }) => conversationId === known.conversationId);
  return (
    <NativeSelect
      mt="sm"
      label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        { value: '', label: none },
        ...(isMissing ? [known, ...chats] : chats).map((chat) => ({ value: chat.conversationId, label: name(chat) })),
      ]}
    />
  );
}
