import type { Texts } from '../en/index.ts';

export const transcript: Texts['transcript'] = {
  title: 'Mitschrift',
  lead: 'Nur, wenn alle zustimmen, die sprechen. Wer zugestimmt hat, kann widerrufen; dann geht sie mit allem, was ihr entnommen ist.',
  you: 'Sie',
  guest: 'Ihr Gast',
  host: 'Gastgeberin oder Gastgeber',
  agreed: 'Stimmt zu',
  notYet: 'Hat nicht zugestimmt',
  agree: 'Ich stimme zu',
  wording: 'Wozu Sie zugestimmt haben',
  withdraw: 'Widerrufen',
  withdrawing: {
    title: 'Zustimmung widerrufen?',
    text: 'Die Mitschrift wird sofort und für alle gelöscht, samt den Notizen, die ihr entnommen sind. Das lässt sich nicht zurücknehmen.',
    yes: 'Widerrufen und löschen',
    no: 'So lassen',
  },
  othersAsked: 'Die anderen stimmen auf ihrer eigenen Seite dieses Gesprächs zu.',
  notBegun: 'Alle stimmen zu. Eine Datei lässt sich hinzufügen, sobald das Gespräch begonnen hat.',
  formats: 'WebVTT, SRT oder Zeilen wie „Name: Text“.',
  upload: 'Datei wählen',
  uploading: 'Wird hochgeladen und geprüft …',
  uploadAgain: 'Mit diesen Namen hochladen',
  who: (label) => `Wer ist „${label}“?`,
  nobody: 'Keine Person',
  refused: {
    unknown_speakers: 'Einige Namen in der Datei sind nicht bekannt. Sagen Sie, wer es ist; bis dahin wird nichts gespeichert.',
    nothing_said: 'In dieser Datei sagt niemand etwas. Es muss WebVTT oder SRT sein, oder Zeilen, die mit Name und Doppelpunkt beginnen.',
    not_utf8: 'Diese Datei ist kein lesbarer Text. Speichern Sie sie als Text in UTF-8 und wählen Sie sie noch einmal.',
    unsupported_media_type: 'Diese Art von Datei lässt sich nicht lesen. Es muss .vtt, .srt oder .txt sein.',
    too_large: 'Diese Datei ist zu groß für eine Mitschrift. Ton und Video werden nicht angenommen.',
    consent_missing: 'Jemand, der spricht, stimmt nicht mehr zu. Es wurde nichts gespeichert.',
    transcript_exists: 'Es gibt schon eine Mitschrift. Entfernen Sie sie, bevor Sie eine andere hinzufügen.',
    not_begun: 'Das Gespräch hat noch nicht begonnen. Fügen Sie die Datei danach hinzu.',
    wording_outdated: 'Der Wortlaut hat sich inzwischen geändert. Lesen Sie ihn noch einmal, bevor Sie zustimmen.',
  },
  analysing: 'Wird gelesen …',
  failed: 'Sie ließ sich nicht lesen. Entfernen Sie sie und versuchen Sie eine andere Datei.',
  remove: 'Mitschrift entfernen',
  removing: {
    title: 'Mitschrift entfernen?',
    text: 'Sie wird für alle gelöscht, samt den Notizen, die ihr entnommen sind. Das lässt sich nicht zurücknehmen; eine andere Datei lässt sich hinzufügen.',
    yes: 'Entfernen',
    no: 'Behalten',
  },
  by: {
    host: {
      shareLabel: 'Wie viel Ihr Gast gesprochen hat',
      share: (share, usual) => `Ihr Gast sprach ${share}; etwa ${usual} sind bei dieser Art üblich.`,
      questions: (guest, host) => `Fragen: ${guest} von Ihrem Gast, ${host} von Ihnen.`,
    },
    guest: {
      shareLabel: 'Wie viel Sie gesprochen haben',
      share: (share, usual) => `Sie sprachen ${share}; etwa ${usual} sind bei dieser Art üblich.`,
      questions: (guest, host) => `Fragen: ${guest} von Ihnen, ${host} von der anderen Seite.`,
    },
  },
  open: (count) => `${count} ${count === 1 ? 'Vorschlag' : 'Vorschläge'} zum Ansehen`,
  times: (count) => (count === 1 ? 'einmal' : `${count}-mal`),
  accept: 'Notieren',
  reject: 'Lassen',
  nothing: 'Nichts darin sieht nach einer Notiz aus.',
  allDecided: 'Alle Vorschläge sind entschieden. Was Sie übernommen haben, steht bei Ihren Notizen.',
  byLink: {
    title: 'Eine Mitschrift',
    youAgreed: 'Sie haben zugestimmt.',
    youHaveNot: 'Sie haben nicht zugestimmt.',
    others: (agreed, of) =>
      of === 1
        ? agreed === 1
          ? 'Die andere Seite hat zugestimmt.'
          : 'Die andere Seite hat nicht zugestimmt.'
        : `${agreed} von ${of} anderen haben zugestimmt.`,
    withdraw: 'Zustimmung zurücknehmen',
    withdrawAndDelete: 'Zustimmung zurücknehmen und die Mitschrift löschen',
    statuses: {
      analysing: 'Eine Mitschrift ist da und wird gelesen.',
      analysed: 'Eine Mitschrift ist da.',
      failed: 'Eine Mitschrift ist da und konnte nicht gelesen werden.',
    },
  },
};
