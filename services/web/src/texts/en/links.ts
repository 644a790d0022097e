export const links = {
  opening: 'Opening your link…',
  invalid: {
    title: 'This link is not complete',
    text: 'It is not one of Candor, or it was cut off on its way. Copy the whole of it from the mail.',
  },
  expired: { title: 'This link has expired', text: 'What it was for is over. Ask whoever sent it for a new one.' },
  gone: { title: 'What this link was for is gone', text: 'It has been removed, or the link was replaced by a newer one.' },
  noLongerHost: { title: 'A colleague holds this chat now', text: 'You need not do anything.' },
  otherKind: {
    title: 'This link works',
    text: 'There is no page for what it opens here yet. Nothing has happened by opening it.',
  },
  invitation: {
    title: (organization: string) => `${organization} would like to talk with you`,
    calm: 'It is no application. You can say no without a reason, and nobody is told that you looked.',
    decline: 'Not now, thanks',
    declined: 'Thank you for the answer. Nothing more will come of this invitation.',
    booked: 'You have booked a time. The mail about it leads you there.',
    closed: 'This invitation is over.',
    noMore: (organization: string) => `No more invitations from ${organization}`,
    noMoreDone: (organization: string) => `You will get no more invitations from ${organization}. They are not told.`,
    undo: 'Take that back',
  },
  privateLink: {
    used: 'This link has been used. Ask whoever gave it to you for another.',
    revoked: 'This link was taken back. Ask whoever gave it to you for another.',
    expired: 'This link has expired. Ask whoever gave it to you for another.',
  },
  member: {
    title: 'You are invited to an organization on Candor',
    text: 'Accept, and you can sign in with the address that this mail came to.',
    action: 'Accept',
    done: 'Welcome. Sign in with the address that the mail came to.',
    signIn: 'Sign in',
  },
};
