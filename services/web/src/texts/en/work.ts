export const work = {
  title: 'Today and upcoming',
  lead: 'Who meets whom, and what waits for an answer.',
  signIn: { title: 'Sign in for your organization', text: 'What is arranged is seen by those who belong to it.', action: 'Sign in' },
  otherSide: {
    title: 'This is for the side of organizations',
    text: 'You are signed in as a candidate. The two sides are kept apart: sign out, then sign in with your work address.',
  },
  organization: 'Organization',
  pages: { label: 'Organization', today: 'Today', signals: 'Signals', exports: 'Exports' },
  noOrganization: {
    title: 'You belong to no organization yet',
    text: 'Ask a colleague to invite you: the mail has a link that lets you in.',
  },
  notFor: {
    title: 'This page is for others',
    text: 'Your role in this organization does not use it. The owner of the organization can change your role.',
  },
  today: 'Today',
  tomorrow: 'Tomorrow',
  none: {
    title: 'Nothing is booked yet',
    text: 'As soon as somebody books a time, it appears here, without loading the page again.',
  },
  states: {
    confirmed: 'Confirmed',
    'awaiting-approval': 'Waits for an answer',
    waiting: 'On the waiting list',
    cancelled: 'Cancelled',
    refused: 'Declined',
    waited: 'No seat became free',
  },
  guest: 'A guest',
  mine: 'Only mine',
  declined: 'A host can’t make it',
  earlier: 'Show more',
  zone: (zone: string) => `In the time of ${zone}`,
};
