import type { Texts } from '../en/index.ts';

export const people: Texts['people'] = {
  title: 'Menschen',
  lead: 'Wen Sie getroffen haben, mit allem, was daraus wurde. Wer auf ein Wort warten könnte, steht oben.',
  search: 'Namen suchen',
  countSoFar: (count: number) => `Bisher ${count} ${count === 1 ? 'Person' : 'Personen'}`,
  count: (count: number) => `${count} ${count === 1 ? 'Person' : 'Personen'}`,
  none: {
    title: 'Sie haben noch niemanden getroffen',
    text: 'Wer ein Gespräch bucht, erscheint hier, mit der Geschichte aller Gespräche seitdem.',
    action: 'Gespräche',
  },
  more: 'Mehr zeigen',
  last: (day: string) => `Zuletzt getroffen am ${day}`,
  notMet: 'Noch nicht getroffen',
  next: (when: string) => `Nächstes: ${when}`,
  pool: (day: string) => `Bleibt in Verbindung bis ${day}`,
  nudges: {
    'thank-you': 'Sie haben sich gerade getroffen: ein Dank binnen eines Tages bleibt in Erinnerung.',
    'follow-up': 'Ein weiteres Gespräch war ausgemacht, und keines ist geplant.',
  },
  open: 'Gespräch öffnen',
  history: (count: number) => `${count} ${count === 1 ? 'Gespräch' : 'Gespräche'}`,
};
