export const afterChat = {
  title: 'After the chat',
  lead: 'One form at a time, a minute each. You both read what the other wrote at the same moment, and not before.',
  left: (count: number) => (count === 0 ? 'Nothing left' : `${count} left`),
  sent: (count: number) => `${count} ${count === 1 ? 'form is' : 'forms are'} sent. Thank you.`,
  later: (next: string) => `Later; first ${next}`,
  goOn: (next: string) => `Go on with ${next}`,
  none: {
    title: 'Nothing waits for an answer',
    text: 'When a conversation ends, its form appears here. You have until its deadline, and can change what you wrote until both sides see it.',
    action: 'Conversations',
  },
  done: { title: 'That was the last one' },
  answered: 'Answered',
  more: 'Show earlier ones',
  revealBy: (day: string) => `read by both at the latest on ${day}`,
  open: { revealed: 'Read what they saw', submitted: 'Look again' },
};
