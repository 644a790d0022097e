import type { Texts } from '../en/index.ts';

export const telling: Texts['telling'] = {
  lead: 'Was Sie bieten, in Teilen, die man einzeln erzählen kann, wo es auf etwas antwortet, das ein Gast gesagt hat.',
  none: {
    title: 'Noch ist nichts aufgeschrieben',
    text: 'Zwei oder drei ehrliche Teile genügen: wie die Arbeit ist, wie man vorankommt, was gerade schwer ist.',
    reader: 'Sobald ein Eigentümer oder Recruiter etwas aufschreibt, steht es hier und in jedem Leitfaden.',
  },
  add: 'Teil hinzufügen',
  addTitle: 'Ein neuer Teil',
  editTitle: 'Diesen Teil ändern',
  edit: 'Ändern',
  remove: 'Entfernen',
  up: (title) => `Früher erzählen: ${title}`,
  down: (title) => `Später erzählen: ${title}`,
  title: 'Wie dieser Teil heißt',
  text: 'Was wir sagen',
  textHint: 'Gesprochen eine Minute, etwa 130 Wörter. Sagen Sie auch, was schwer ist.',
  forCandidates: 'Kandidaten lesen es, während sie sich vorbereiten',
  forCandidatesHint: 'Sonst lesen es nur Gastgeber, in ihrem Leitfaden.',
  readBy: { candidates: 'Gastgeber und Kandidaten lesen es', hosts: 'Nur Gastgeber lesen es' },
  needed: 'Das wird gebraucht.',
  said: {
    added: (title) => `„${title}“ steht von jetzt an in jedem Leitfaden.`,
    changed: (title) => `„${title}“ ist geändert.`,
    removed: (title) => `„${title}“ ist entfernt.`,
    moved: (title) => `„${title}“ hat einen anderen Platz.`,
  },
  meanwhile: {
    changed: (title, text) =>
      `Jemand hat inzwischen geändert, was Sie erzählen. Dieser Teil lautet jetzt: „${title}“ – ${text} Was Sie geschrieben haben, ist noch da: Speichern Sie noch einmal, um es an seine Stelle zu setzen.`,
    removed:
      'Jemand hat diesen Teil inzwischen entfernt. Was Sie geschrieben haben, ist noch da: Speichern Sie noch einmal, um ihn wieder zu haben.',
  },
  refused: {
    conflict:
      'Jemand hat inzwischen geändert, was Sie erzählen, und Sie sehen es jetzt. Sehen Sie noch einmal hin, und wiederholen Sie es, wenn es noch passt.',
    too_many_parts: 'Für weitere Teile ist kein Platz. Entfernen Sie einen, den niemand erzählt.',
    unknown_part: 'Jemand hat diesen Teil inzwischen entfernt. Laden Sie die Seite neu.',
  },
};
