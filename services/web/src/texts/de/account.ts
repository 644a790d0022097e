import type { Texts } from '../en/index.ts';

export const account: Texts['account'] = {
  reminders: {
    title: 'Erinnerungen',
    text: 'Eine Mail, wenn eine Rückmeldung zu einem Gespräch noch aussteht, und bevor die Zeit dafür um ist. Ob Sie welche bekommen, erfährt niemand sonst.',
    label: 'Mich an ausstehende Rückmeldungen erinnern',
    off: 'Sie bekommen keine. Was zu beantworten ist, steht trotzdem auf der Seite des Gesprächs.',
  },
  mails: {
    title: 'Sprache und Zeitzone',
    text: 'Bei Ihrem Konto auf dieser Seite gespeichert: So werden Mails an Sie geschrieben, und Seiten auf diesem Gerät gezeigt.',
    language: 'Sprache',
    zone: 'Zeitzone',
    kept: 'Bei Ihrem Konto gespeichert.',
    open: 'Noch ist nicht alles gespeichert. Bis Sie wählen, richten sich Mails nach dem, worum es geht, oder sie kommen auf Englisch und in UTC.',
    keep: 'Das Gezeigte speichern',
    other: 'Dieses Gerät zeigt Seiten in einer anderen Sprache oder Zeitzone.',
  },
};
