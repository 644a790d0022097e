import type { Texts } from '../en/index.ts';

export const shell: Texts['shell'] = {
  name: 'Candor',
  skip: 'Zum Inhalt',
  navigation: 'Hauptmenü',
  pages: { chats: 'Gespräche', contacts: 'Kontakte', pitch: 'Pitch', market: 'Markt', offers: 'Angebote', mine: 'Daten' },
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  signedInAs: 'Angemeldet als',
  asCandidate: 'Auf der Seite der Kandidaten',
  language: 'Sprache',
  languageOfMails: 'Sprache, auch der Mails',
  appearance: 'Aussehen',
  appearances: { auto: 'Wie dieses Gerät', light: 'Hell', dark: 'Dunkel' },
  about: (action, what) => `${action}: ${what}`,
  loading: 'Wird geladen…',
  retry: 'Noch einmal',
  back: 'Zurück',
  copy: { ready: 'Kopieren', copied: 'Kopiert', failed: 'Ließ sich nicht kopieren' },
  undo: 'Rückgängig',
  offline: 'Sie sind offline. Was Sie geschrieben haben, bleibt hier und kann gesendet werden, sobald die Verbindung wieder da ist.',
  unreachable: {
    title: 'Candor ist nicht zu erreichen',
    text: 'Die Verbindung fehlt, oder der Server startet gerade. Was Sie geschrieben haben, ist nicht verloren.',
  },
  notFound: {
    title: 'Hier ist nichts',
    text: 'Die Adresse ist vielleicht unvollständig, oder was hier war, ist fort.',
    home: 'Zur Startseite',
  },
  broken: {
    title: 'Etwas ist schiefgegangen',
    text: 'Das liegt an uns, nicht an Ihnen. Oft hilft es, die Seite neu zu laden.',
    reload: 'Neu laden',
  },
  reference: (reference) => `Kennung für die Betreuung dieser Installation: ${reference}`,
  footer: {
    tagline: 'Ehrliche Gespräche zwischen Kandidaten und Arbeitgebern',
    status: 'Zustand',
    api: 'API',
    mailbox: 'Lokales Postfach',
  },
};
