export const afterwards = {
  outcome: {
    title: 'What came of it',
    lead: 'As you see it; the other side says its own, and neither sees the other’s. “Happier where I am” is a good outcome.',
    legend: 'Choose all that apply',
    offers: 'Write down the offer',
    contradicts: 'No next step, and a next step: only one of them can be so. Take the other back first.',
  },
  covered: {
    summary: (answered: number, of: number) => `${answered} of ${of} answered so far.`,
    hows: { answered: 'Answered', partly: 'In part', open: 'Still open', 'not-asked': 'Not asked' },
    words: 'What they said',
    write: 'Write what they said',
    reword: 'Change what they said',
    keep: 'Keep it',
  },
  brief: {
    title: 'Your brief',
    theirs: 'What they say of themselves',
    notes: 'What you found out',
    notesHint: 'Their product, their people, what you want to know. Only you see it.',
    keep: 'Keep this brief',
    goals: 'What you want to learn',
    goalsHint: 'Skills to ask about. Press Enter after each.',
    missed: (skills: string) => `You lacked these in chats before: ${skills}.`,
    wanted: (skills: string) => `You wanted to learn about: ${skills}.`,
  },
};
