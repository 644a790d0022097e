import type { Texts } from '../en/index.ts';

export const leaving: Texts['leaving'] = {
  title: 'Was Sie geschrieben haben, ist nicht gespeichert',
  text: 'Wenn Sie diese Seite verlassen, geht es verloren.',
  yes: 'Verwerfen',
  no: 'Weiterschreiben',
};
