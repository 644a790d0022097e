import type { Texts } from '../en/index.ts';

export const hosting: Texts['hosting'] = {
  status: {
    confirmed: { title: 'Sie treffen einen Gast', text: 'Alles ist geregelt. Unten steht ein Leitfaden für das Gespräch.' },
    'awaiting-approval': { title: 'Passt die Zeit?', text: 'Sie ist für Ihren Gast reserviert, bis Sie antworten.' },
    waiting: { title: 'Auf der Warteliste', text: 'Ihr Gast hat noch keinen Platz.' },
    cancelled: { title: 'Dieses Gespräch ist abgesagt', text: 'Die Zeit gehört wieder Ihnen.' },
    refused: { title: 'Sie haben abgelehnt', text: 'Die Zeit gehört wieder Ihnen.' },
    waited: { title: 'Kein Platz wurde frei', text: 'Es ist nichts zu tun.' },
  },
  over: 'Dieses Gespräch ist vorbei',
  guest: 'Ihr Gast',
  message: 'Ihr Gast schreibt',
  answer: { yes: 'Ja, passt', no: 'Nein' },
  cannot: {
    open: 'Ich kann nicht',
    title: 'Sie können nicht?',
    text: 'Jemand aus dem Team, der frei ist, übernimmt zur selben Zeit unter demselben Link. Ihr Gast liest einen ruhigen Satz; niemand fragt nach einem Grund.',
    yes: 'Vertretung suchen',
    no: 'Ich bin da',
    close: 'In Ordnung',
    takenOver: {
      title: 'Jemand aus dem Team übernimmt',
      text: 'Ihr Gast und alle Kalender wissen Bescheid. Sie müssen nichts tun. Danke, dass Sie es gesagt haben.',
    },
    nobody: {
      title: 'Niemand aus dem Team ist frei',
      text: 'Ihrem Gast werden andere Zeiten mit Ihnen angeboten. Bis eine gewählt ist, bleibt es beim Termin.',
    },
  },
  guide: {
    title: 'Leitfaden',
    lead: (minutes: number, share: string) => `${minutes} Minuten, von denen Ihr Gast etwa ${share} sprechen sollte.`,
    minute: (from: number, to: number) => `Minute ${from} bis ${to}`,
    speaks: (share: string) => `Gast spricht ${share}`,
    never: 'Was niemanden etwas angeht',
    offer: 'Was wir zu bieten haben',
    notes: 'Aus früheren Gesprächen',
    noteBy: (author: string) => `Geschrieben von ${author}`,
    somebody: 'jemandem aus dem Team',
    unavailable: 'Der Leitfaden ist noch nicht da. Er erscheint gleich auf dieser Seite.',
  },
};
