export const coaching = {
  title: 'My interviewing',
  lead: 'How you come across in conversations that you hold, to get better at them.',
  asOf: (at: string, zone: string) => `As of ${at} (${zone})`,
  who: {
    title: 'Who sees this',
    says: [
      'Only you: nobody can open this page of somebody else, whatever their role.',
      'The organization’s owners can see that you looked, not what you saw.',
      'What is released by quarter, further down, is seen by owners, recruiters and analysts too.',
    ],
  },
  tooFew: 'Too few guests to say',
  guests: (count: number) => (count === 1 ? '1 guest' : `${count} guests`),
  counted: (value: string) => `as counted ${value}`,
  own: {
    'own-interviewing': {
      title: 'How guests rate you',
      text: 'From 1 to 5, once both sides have answered. Each guest counts once.',
      needs: 'It is shown from five guests on, so that none of them is picked out. It fills by itself with feedback.',
      how: 'Each rating is moved a little towards your others: the fewer guests, the further, so that chance is not taken for a strength. What was counted stands beside it.',
    },
    'own-seen-as-interviewer': {
      title: 'How you see yourself',
      text: 'Your own rating less the guest’s, of the same conversation.',
      needs: 'It takes five conversations in which you rated yourself and your guest rated you.',
      how: 'Above 0 you see yourself better than guests do; below, they see you better than you think.',
    },
  },
  talk: {
    title: 'How you talk',
    text: (most: number) =>
      `From transcripts of your latest ${most} conversations, where everybody agreed to one. A transcript is seen by those who spoke, and by recruiters.`,
    look: 'Look through them',
    again: 'Look again',
    each: 'Each conversation',
    none: 'No transcript to measure yet',
    needs: 'Ask your guest whether they agree to a transcript, then bring it on the page of the conversation.',
    between: (low: string, high: string) => `${low} to ${high}`,
    chats: (count: number) => (count === 1 ? '1 conversation' : `${count} conversations`),
    share: (share: string, usual: string) => `Your guests have ${share} of the talk; ${usual} is usual in such conversations.`,
    questions: (count: string) => `You ask ${count} questions in a conversation.`,
    one: (share: string, questions: number) => `guest ${share}, ${questions === 1 ? '1 question' : `${questions} questions`} of yours`,
  },
  beside: {
    title: 'Released by quarter',
    text: 'Your rating moved towards that of all interviewers, as far as its size asks for. Not for you alone: it stands in the signals of the organization.',
    none: 'Nothing is released of you',
    needs: 'It takes five guests who rated you in a quarter, and five interviewers of whom that is true.',
  },
  hours: {
    title: 'Your time',
    text: 'When you can be booked. Colleagues see it as well.',
    weekly: (hours: string, schedule: string, zone: string) => `${hours} a week (${schedule}, in the time of ${zone}).`,
    none: 'You have no hours yet, so nobody can book you.',
    away: (days: string) => `Away next: ${days}.`,
    change: 'Change your hours',
  },
};
