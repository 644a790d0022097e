import type { Texts } from '../en/index.ts';

export const guides: Texts['guides'] = {
  lead: 'Jede Art von Gespräch hat einen üblichen Leitfaden: Abschnitte, die die Zeit füllen, und Fragen, die sich bewährt haben. Sagen Sie hier, worauf Ihre Gastgeber darüber hinaus achten sollen.',
  kind: 'Art des Gesprächs',
  isUsual: 'Es ist der übliche Leitfaden.',
  isOwn: 'Ihre Organisation hat ihn sich zu eigen gemacht.',
  opening: 'Was zu Beginn gesagt wird',
  openingHint: 'Gastgeber sehen es über allen Abschnitten. Ohne Text beginnen sie mit eigenen Worten.',
  noOpening: 'Nichts Bestimmtes.',
  topics: 'Wonach zuerst gefragt wird',
  topicsHint: 'Fragen dazu kommen vor anderen, in dieser Reihenfolge; höchstens sechs.',
  noTopics: 'Kein Thema kommt vor anderen.',
  addTopic: 'Thema hinzufügen',
  questions: 'Fragen, die immer gestellt werden',
  questionsHint: 'Vor allen anderen, in dieser Reihenfolge; andere folgen, soweit die Zeit reicht. Höchstens zwanzig.',
  noQuestions: 'Keine: Es werden die vorgeschlagen, die zu Dauer und Themen passen.',
  addQuestion: 'Frage hinzufügen',
  choose: 'Wählen',
  common: 'Allen gemeinsam',
  ofYours: 'Ihre eigenen',
  gone: 'Eine Frage, die in dieser Art von Gespräch nicht mehr gestellt wird',
  up: (what) => `Früher: ${what}`,
  down: (what) => `Später: ${what}`,
  leaveOut: (what) => `Weglassen: ${what}`,
  save: 'Leitfaden speichern',
  unsaved: 'Noch nicht gespeichert.',
  reset: 'Zurück zum üblichen Leitfaden',
  outline: 'Wie die Zeit aufgeteilt ist',
  outlineOf: 'In einem Gespräch von',
  minutes: (minutes) => `${minutes} Minuten`,
  said: { saved: 'Der Leitfaden ist gespeichert. Er gilt von jetzt an für alle Gespräche.', reset: 'Es ist wieder der übliche Leitfaden.' },
  leaving: {
    title: (kind) => `Was Sie für „${kind}“ geschrieben haben, ist nicht gespeichert`,
    text: 'Wenn Sie eine andere Art von Gespräch wählen, geht es verloren.',
    yes: 'Verwerfen',
    no: 'Weiterschreiben',
  },
  meanwhile: {
    text: 'Jemand hat diesen Leitfaden inzwischen anders festgelegt. Was Sie geschrieben haben, ist noch da: Speichern Sie es trotzdem, oder nehmen Sie, was jetzt da ist.',
    take: 'Nehmen, was da ist',
  },
  refused: {
    conflict:
      'Jemand hat diesen Leitfaden inzwischen anders festgelegt. Sehen Sie noch einmal hin, und wiederholen Sie es, wenn es noch passt.',
    unknown_question:
      'Eine der Fragen wird in dieser Art von Gespräch nicht mehr gestellt. Lassen Sie sie weg, und speichern Sie noch einmal.',
  },
};
