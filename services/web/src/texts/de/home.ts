import type { Texts } from '../en/index.ts';

export const home: Texts['home'] = {
  title: 'Reden, bevor es zählt',
  lead: 'Candor begleitet Kennenlerngespräche: einen Termin finden, mit guten Fragen vorbereiten, reden, und danach erfahren, was die andere Seite wirklich dachte.',
  candidate: {
    title: 'Ich schaue mich um',
    text: 'Gespräche, Fragen und Rückmeldungen an einem Ort. Kein Arbeitgeber sieht, was Sie anderswo tun.',
    action: 'Für mich selbst anmelden',
  },
  member: {
    title: 'Ich spreche mit Kandidaten',
    text: 'Zeiten anbieten, Menschen ohne das Theater einer Bewerbung treffen, und lernen, wie Ihre Gespräche ankommen.',
    action: 'Für eine Organisation anmelden',
  },
  signedIn: {
    candidate: 'Sie sind für sich selbst angemeldet.',
    member: 'Sie sind für eine Organisation angemeldet.',
  },
  honest: {
    title: 'Was es ehrlich macht',
    points: [
      'Rückmeldungen sind doppelt blind: keine Seite sieht die andere, bevor beide geantwortet haben oder die Zeit um ist.',
      'In einem Kennenlerngespräch wird niemand abgelehnt. „Ich bin zufriedener, wo ich bin“ ist ein gutes Ergebnis.',
      'Keine Noten oder Ranglisten von Menschen, und nichts über frühere Gehälter oder geschützte Merkmale.',
    ],
  },
};
