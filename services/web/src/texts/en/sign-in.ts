export const signIn = {
  title: 'Sign in',
  lead: 'There is no password. You get a mail with a link that signs you in.',
  side: 'I sign in',
  sides: {
    candidate: { title: 'As a candidate', text: 'For myself' },
    member: { title: 'For an organization', text: 'With my work address' },
  },
  apart: 'The two sides know nothing of each other: what you do as a candidate is not seen at work.',
  address: 'E-mail address',
  addressNeeded: 'Write your e-mail address.',
  send: 'Send me a link',
  sent: {
    title: 'Look into your mailbox',
    text: (address: string, minutes: number) =>
      `If mail reaches ${address}, a link is on its way. It works once, within ${minutes} minutes. This page can be closed.`,
    again: 'Use another address',
    mailbox: 'This installation runs on your machine and sends no mail: read it in the local mailbox.',
    openMailbox: 'Open the local mailbox',
  },
  tooMany: (minutes: number) => `Too many requests came from here. Try again in ${minutes} minutes.`,
  link: {
    title: 'Sign in to Candor',
    text: 'Links from mails do nothing until you say so: mail programs open them too.',
    action: 'Sign me in',
    used: 'This link has been used, or is too old. Ask for another: it takes a moment.',
    newLink: 'Ask for a new link',
  },
};
