import type { Texts } from '../en/index.ts';

export const afterChat: Texts['afterChat'] = {
  title: 'Nach dem Gespräch',
  lead: 'Ein Bogen nach dem anderen, je eine Minute. Sie lesen beide zur selben Zeit, was die andere Seite schrieb, und nicht vorher.',
  left: (count: number) => (count === 0 ? 'Nichts mehr offen' : `Noch ${count}`),
  sent: (count: number) => (count === 1 ? 'Ein Bogen ist gesendet. Danke.' : `${count} Bögen sind gesendet. Danke.`),
  later: (next: string) => `Später; zuerst ${next}`,
  goOn: (next: string) => `Weiter mit ${next}`,
  none: {
    title: 'Nichts wartet auf eine Antwort',
    text: 'Endet ein Gespräch, erscheint sein Bogen hier. Sie haben bis zu seiner Frist Zeit und können ändern, was Sie schrieben, bis beide Seiten es sehen.',
    action: 'Gespräche',
  },
  done: { title: 'Das war der letzte' },
  answered: 'Beantwortet',
  more: 'Frühere zeigen',
  revealBy: (day: string) => `für beide lesbar spätestens am ${day}`,
  open: { revealed: 'Lesen, was sie sahen', submitted: 'Noch einmal ansehen' },
};
