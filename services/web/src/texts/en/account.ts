export const account = {
  reminders: {
    title: 'Reminders',
    text: 'A mail when feedback on a chat is still to be given, and before its time is over. Nobody else is told whether you get any.',
    label: 'Remind me of feedback that I have not given',
    off: 'You get none. What is to be answered stands on the page of the chat all the same.',
  },
  mails: {
    title: 'Language and zone',
    text: 'Kept with your account on this side: mails to you are written in them, and pages on this device.',
    language: 'Language',
    zone: 'Time zone',
    kept: 'Kept with your account.',
    open: 'Not all of it is kept yet. Until you choose, mails come as what they are about says, or else in English and UTC.',
    keep: 'Keep what is shown',
    other: 'This device shows pages in another language or zone.',
  },
};
