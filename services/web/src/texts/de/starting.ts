import type { Texts } from '../en/index.ts';

export const starting: Texts['starting'] = {
  found: {
    title: 'Beginnen Sie mit Ihrer Organisation',
    text: 'Sie gehört Ihnen; das Team laden Sie ein, wann Sie möchten. Alles außer dem Kürzel lässt sich später ändern.',
    own: 'Ihr Name, wie ihn Kandidatinnen und Kandidaten sehen',
    name: 'Name der Organisation',
    handle: 'Kürzel',
    address: (address: string) => `Ihre Buchungsseiten: ${address}`,
    needed: 'Das fehlt noch.',
    taken: 'Eine andere Organisation hat dieses Kürzel. Wählen Sie ein anderes.',
    action: 'Beginnen',
    invited: 'Jemand aus dem Team ist schon bei Candor? Bitten Sie um eine Einladung: Der Link in der E-Mail lässt Sie ein.',
  },
  first: {
    title: 'Ihr erstes Gespräch',
    text: 'Drei kleine Schritte, etwa zwei Minuten.',
    done: 'erledigt',
    steps: {
      hours: {
        title: 'Sagen Sie, wann Sie da sind',
        text: 'Zeichnen Sie Ihre Zeiten in eine Woche. Gezeigt werden nur freie Zeiten, nie, was Sie sonst tun.',
        action: 'Zeiten festlegen',
      },
      type: {
        title: 'Bieten Sie ein Gespräch an',
        text: 'Eine halbe Stunde, zum Kennenlernen, per Video: Das ist schon ausgefüllt.',
        action: 'Gesprächsart anlegen',
      },
      book: {
        title: 'Schicken Sie die Seite jemandem',
        text: 'Eine Zeit wählt man ohne Konto. Probieren Sie es selbst: Die Buchung erscheint hier von allein.',
        action: 'Adresse kopieren',
      },
    },
    copied: 'Kopiert',
    look: 'In neuem Tab öffnen',
    demo: 'Lieber erst in einem erfundenen Jahr umsehen?',
  },
};
