/** Which chats are listed; left out: those that lie ahead. */
export interface ChatsSearch {
  readonly when?: 'past';
}

export const chatsSearch = ({ when }: Record<string, unknown>): ChatsSearch => (when === 'past' ? { when } : {});
