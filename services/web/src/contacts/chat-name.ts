import { useSettings } from '../app/settings.tsx';
import { dateOf } from '../time/times.ts';

interface NamedChat {
  readonly employer: string | null;
  readonly start: string | null;
}

/** What a chat is called where only its employer and day are said. */
export function useChatName(): (chat: NamedChat) => string {
  const { texts, face } = useSettings();
  return ({ employer, start }) =>
    [employer ?? texts.chats.somebody, start === null ? null : dateOf(start, face)].filter(Boolean).join(', ');
}
