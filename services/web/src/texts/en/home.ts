export const home = {
  title: 'Talk before it counts',
  lead: 'Candor runs exploratory conversations: find a time, prepare with good questions, talk, and hear afterwards what the other side really thought.',
  candidate: {
    title: 'I am looking around',
    text: 'Keep your chats, questions and feedback in one place. No employer sees what you do elsewhere.',
    action: 'Sign in as a candidate',
  },
  member: {
    title: 'I talk to candidates',
    text: 'Offer times, meet people without the theatre of an application, and learn how your interviewing lands.',
    action: 'Sign in for an organization',
  },
  signedIn: {
    candidate: 'You are signed in as a candidate.',
    member: 'You are signed in for an organization.',
  },
  honest: {
    title: 'What makes it honest',
    points: [
      'Feedback is double-blind: neither side sees the other’s before both have answered, or time is up.',
      'Nobody can be rejected in an exploratory chat. “I am happier where I am” is a good outcome.',
      'No scores or rankings of people, and nothing about pay history or protected traits.',
    ],
  },
};
