import type { Texts } from '../en/index.ts';

export const checkIns: Texts['checkIns'] = {
  title: 'Wie zufrieden sind Sie, wo Sie arbeiten?',
  text: 'Ein Tipp dann und wann zeigt Ihnen, wohin es geht. Das sehen immer nur Sie: kein Arbeitgeber erfährt es, und es ist in keiner Zahl über Gruppen.',
  today: (day) => `Heute, ${day}`,
  rate: (rate) => `${rate} von 5`,
  least: '1: gar nicht',
  most: '5: sehr',
  none: 'Noch nichts. Ab acht Einträgen sagt Ihr Markt, ob es steigt oder fällt.',
  note: 'Eine Notiz für Sie selbst, wenn Sie mögen',
  keep: 'Notiz behalten',
  before: 'Was Sie bisher gesagt haben',
  all: (count) => `Alle ${count} zeigen`,
  market: 'Ansehen, wohin es geht',
  remove: 'Entfernen',
  said: {
    rated: (rate) => `Festgehalten: ${rate} von 5.`,
    noted: 'Ihre Notiz ist festgehalten.',
    removed: (day) => `Was Sie am ${day} sagten, ist entfernt.`,
    back: (day) => `Was Sie am ${day} sagten, ist wieder da.`,
    asBefore: 'Es ist wie zuvor.',
  },
  refused: {
    no_check_in: 'Das wurde inzwischen entfernt, vielleicht auf einem anderen Gerät.',
    day_to_come: 'Nach der Uhr von Candor ist dieser Tag noch nirgends da.',
  },
};
