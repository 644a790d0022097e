export const load = {
  title: 'Load',
  lead: 'How many chats each host has in a week, so that nobody has too many.',
  week: (from: string, to: string) => `${from} – ${to}`,
  previous: 'Previous week',
  next: 'Next week',
  thisWeek: 'This week',
  host: 'Host',
  chats: 'Chats',
  hours: 'Hours',
  cancelled: 'Cancelled',
  declined: 'Could not make it',
  none: { title: 'Nobody holds chats yet', text: 'Members who hold chats appear here, busy or not.' },
  summary: (chats: number, hosts: number) =>
    chats === 0 ? 'No chats this week.' : `${chats} ${chats === 1 ? 'chat' : 'chats'} this week, held by ${hosts} of your members.`,
};
