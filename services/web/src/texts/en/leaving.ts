export const leaving = {
  title: 'What you typed is not saved',
  text: 'Leaving this page drops it.',
  yes: 'Drop it',
  no: 'Keep writing',
};
