import { NativeSelect } from '@mantine/core';
import { useTexts } from '../app/settings.tsx';
import { useChatTypes } from '../chat-types/use-chat-types.ts';

interface ChatTypeSelectProps {
  readonly value: string;
  readonly onChange: (chatTypeId: string) => void;
  readonly label: string;
  /** What no choice means; left out, one has to be chosen. */
  readonly any?: string;
  readonly error?: string | undefined;
}

/** What can be booked, by its name. */
export function ChatTypeSelect({ value, onChange, label, any, error }: ChatTypeSelectProps) {
  const { inviting } = useTexts();
  const { data } = useChatTypes();
  const open = (data ?? []).filter(({ archived }) => !archived);
  return (
    <NativeSelect
      label={label}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        { value: '', label: any ?? inviting.choose },
        ...open.map(({ chatTypeId, description }) => ({ value: chatTypeId, label: description.name })),
      ]}
    />
  );
}

/** What a chat type is called; its id while that is not known. */
export function useChatTypeName(): (chatTypeId: string) => string {
  const { data } = useChatTypes();
  return (chatTypeId) => data?.find((type) => type.chatTypeId === chatTypeId)?.description.name ?? chatTypeId;
}
