export const leaving = {
  title: 'What you typed is not saved',
  texts: { page: 'Leaving this page drops it.', dialog: 'Closing this drops it.' },
  yes: 'Drop it',
  no: 'Keep writing',
};
