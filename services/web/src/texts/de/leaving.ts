import type { Texts } from '../en/index.ts';

export const leaving: Texts['leaving'] = {
  title: 'Was Sie geschrieben haben, ist nicht gespeichert',
  texts: { page: 'Wenn Sie diese Seite verlassen, geht es verloren.', dialog: 'Wenn Sie das schließen, geht es verloren.' },
  yes: 'Verwerfen',
  no: 'Weiterschreiben',
};
