export const starting = {
  found: {
    title: 'Begin with your organization',
    text: 'You own it, and invite your colleagues when you like. Everything can be changed later but the handle.',
    own: 'Your name, as candidates see it',
    name: 'Name of the organization',
    handle: 'Handle',
    address: (address: string) => `Your booking pages: ${address}`,
    needed: 'This is needed.',
    taken: 'Another organization has this handle. Choose another one.',
    action: 'Begin',
    invited: 'A colleague is on Candor already? Ask them to invite you instead: the mail has a link that lets you in.',
  },
  first: {
    title: 'Your first chat',
    text: 'Three small steps, about two minutes.',
    done: 'done',
    steps: {
      hours: {
        title: 'Say when you are there',
        text: 'Draw your hours on a week. Candidates see free times only, never what else you do.',
        action: 'Set hours',
      },
      type: {
        title: 'Offer a chat',
        text: 'Half an hour, exploratory, by video: good beginnings are filled in.',
        action: 'Make a chat type',
      },
      book: {
        title: 'Send its page to somebody',
        text: 'They choose a time without an account. Try it yourself first: the booking appears here by itself.',
        action: 'Copy the address',
      },
    },
    copied: 'Copied',
    look: 'Open it in a new tab',
    demo: 'Rather look around in a made-up year first?',
  },
};
