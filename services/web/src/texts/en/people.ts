export const people = {
  title: 'People',
  lead: 'Whom you have met, with everything that came of it. Who may be waiting for a word comes first.',
  search: 'Search a name',
  countSoFar: (count: number) => `${count} ${count === 1 ? 'person' : 'people'} so far`,
  count: (count: number) => `${count} ${count === 1 ? 'person' : 'people'}`,
  none: {
    title: 'You have met nobody yet',
    text: 'Whoever books a chat appears here, with the history of all chats since then.',
    action: 'Conversations',
  },
  more: 'Show more',
  last: (day: string) => `Last met on ${day}`,
  notMet: 'Not met yet',
  next: (when: string) => `Next: ${when}`,
  pool: (day: string) => `Stays in touch until ${day}`,
  nudges: {
    'thank-you': 'You have just met: a word of thanks within a day is remembered.',
    'follow-up': 'Another chat was agreed, and none is planned.',
  },
  open: 'Open the conversation',
  history: (count: number) => `${count} ${count === 1 ? 'conversation' : 'conversations'}`,
};
