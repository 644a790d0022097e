import type { Texts } from '../en/index.ts';

export const team: Texts['team'] = {
  title: 'Heute und demnächst',
  lead: 'Wer wen trifft und was auf eine Antwort wartet.',
  signIn: {
    title: 'Melden Sie sich für Ihre Organisation an',
    text: 'Was vereinbart ist, sehen alle, die dazugehören.',
    action: 'Anmelden',
  },
  otherSide: {
    title: 'Das gehört zur Seite der Organisationen',
    text: 'Sie sind als Kandidatin oder Kandidat angemeldet. Beide Seiten bleiben getrennt: Melden Sie sich ab und dann mit Ihrer Arbeitsadresse an.',
  },
  organization: 'Organisation',
  pages: {
    label: 'Organisation',
    today: 'Heute',
    availability: 'Verfügbarkeit',
    chatTypes: 'Gesprächsarten',
    conversations: 'Gespräche',
    afterChat: 'Nach dem Gespräch',
    people: 'Menschen',
    invitations: 'Einladungen',
    load: 'Auslastung',
    signals: 'Kennzahlen',
    exports: 'Exporte',
    organization: 'Organisation',
  },
  members: { unknown: 'Jemand, der gegangen ist', me: (name) => `${name} (Sie)` },
  notFor: {
    title: 'Diese Seite ist für andere',
    text: 'Ihre Rolle in dieser Organisation braucht sie nicht. Wem die Organisation gehört, kann Ihre Rolle ändern.',
  },
  today: 'Heute',
  tomorrow: 'Morgen',
  none: {
    title: 'Noch ist nichts gebucht',
    text: 'Sobald jemand eine Zeit bucht, erscheint sie hier, ohne dass Sie die Seite neu laden.',
  },
  states: {
    confirmed: 'Bestätigt',
    'awaiting-approval': 'Wartet auf Antwort',
    waiting: 'Auf der Warteliste',
    cancelled: 'Abgesagt',
    refused: 'Abgelehnt',
    waited: 'Kein Platz wurde frei',
  },
  guest: 'Ein Gast',
  mine: 'Nur meine',
  declined: 'Ein Gastgeber kann nicht',
  earlier: 'Mehr zeigen',
  zone: (zone: string) => `In der Zeit von ${zone}`,
};
