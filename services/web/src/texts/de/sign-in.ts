import type { Texts } from '../en/index.ts';

export const signIn: Texts['signIn'] = {
  title: 'Anmelden',
  lead: 'Es gibt kein Kennwort. Sie bekommen eine Mail mit einem Link, der Sie anmeldet.',
  side: 'Ich melde mich an',
  sides: {
    candidate: { title: 'Als Kandidat', text: 'Für mich selbst' },
    member: { title: 'Für eine Organisation', text: 'Mit meiner Arbeitsadresse' },
  },
  apart: 'Die beiden Seiten wissen nichts voneinander: was Sie für sich selbst tun, sieht bei der Arbeit niemand.',
  address: 'E-Mail-Adresse',
  addressNeeded: 'Schreiben Sie Ihre E-Mail-Adresse.',
  send: 'Link schicken',
  sent: {
    title: 'Sehen Sie in Ihr Postfach',
    text: (address, minutes) =>
      `Wenn ${address} Post empfängt, ist ein Link unterwegs. Er gilt einmal, ${minutes} Minuten lang. Diese Seite können Sie schließen.`,
    again: 'Eine andere Adresse nehmen',
    mailbox: 'Diese Installation läuft auf Ihrem Rechner und verschickt nichts: lesen Sie die Mail im lokalen Postfach.',
    openMailbox: 'Lokales Postfach öffnen',
  },
  tooMany: (minutes) => `Von hier kamen zu viele Anfragen. Versuchen Sie es in ${minutes} Minuten wieder.`,
  link: {
    title: 'Bei Candor anmelden',
    text: 'Links aus Mails tun nichts, bevor Sie es sagen: auch Mailprogramme öffnen sie.',
    action: 'Anmelden',
    used: 'Dieser Link wurde benutzt oder ist zu alt. Fordern Sie einen neuen an: das dauert nur einen Moment.',
    newLink: 'Neuen Link anfordern',
  },
};
