/** The pages of a candidate, in the order of their menu. */
export const candidatePages = [
  { to: '/chats', name: 'chats' },
  { to: '/contacts', name: 'contacts' },
  { to: '/pitch', name: 'pitch' },
  { to: '/market', name: 'market' },
  { to: '/offers', name: 'offers' },
  { to: '/me', name: 'mine' },
] as const;
