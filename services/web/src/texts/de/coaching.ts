import type { Texts } from '../en/index.ts';

export const coaching: Texts['coaching'] = {
  title: 'Mein Auftreten',
  lead: 'Wie Sie in den Gesprächen wirken, die Sie führen, um darin besser zu werden.',
  asOf: (at, zone) => `Stand ${at}, ${zone}`,
  who: {
    title: 'Wer das sieht',
    says: [
      'Nur Sie: Niemand kann diese Seite von jemand anderem öffnen, in keiner Rolle.',
      'Wem die Organisation gehört, kann sehen, dass Sie hingesehen haben, nicht was.',
      'Was weiter unten für ein Quartal veröffentlicht ist, sehen auch Eigentümer, Recruiter und Analysten.',
    ],
  },
  tooFew: 'Zu wenige Gäste, um etwas zu sagen',
  fewForInterval: 'Die Zahl für alles zusammen hat ab zehn Gästen ein Intervall, wenn nicht alle dasselbe sagen.',
  guests: (count) => (count === 1 ? '1 Gast' : `${count} Gäste`),
  counted: (value) => `gezählt ${value}`,
  own: {
    'own-interviewing': {
      title: 'Wie Gäste Sie bewerten',
      text: 'Von 1 bis 5, sobald beide Seiten geantwortet haben. Jeder Gast zählt einmal.',
      needs: 'Es erscheint ab fünf Gästen, damit keiner herauszulesen ist. Es füllt sich von selbst mit Rückmeldungen.',
      how: 'Jede Bewertung ist ein wenig zu Ihren anderen hin verschoben: je weniger Gäste, desto weiter, damit Zufall nicht für eine Stärke gehalten wird. Daneben steht, was gezählt wurde.',
    },
    'own-seen-as-interviewer': {
      title: 'Wie Sie sich selbst sehen',
      text: 'Ihre eigene Bewertung weniger die des Gastes, vom selben Gespräch.',
      needs: 'Es braucht fünf Gäste, die Sie bewertet haben, nach Gesprächen, in denen Sie sich selbst bewertet haben.',
      how: 'Über 0 sehen Sie sich besser, als Gäste es tun; darunter sehen Gäste Sie besser, als Sie denken.',
    },
  },
  talk: {
    title: 'Wie Sie sprechen',
    text: (most) =>
      `Aus Mitschriften Ihrer letzten ${most} Gespräche, soweit alle zugestimmt haben. Eine Mitschrift sehen alle, die gesprochen haben, und Recruiter.`,
    look: 'Durchsehen',
    again: 'Noch einmal durchsehen',
    each: 'Jedes Gespräch',
    none: 'Noch keine Mitschrift zu messen',
    needs: 'Fragen Sie Ihren Gast, ob eine Mitschrift recht ist, und bringen Sie sie auf der Seite des Gesprächs.',
    between: (low, high) => `${low} bis ${high}`,
    chats: (count) => (count === 1 ? '1 Gespräch' : `${count} Gespräche`),
    share: (share, usual) => `Ihre Gäste haben ${share} der Redezeit; üblich sind in solchen Gesprächen ${usual}.`,
    questions: (count) => `Sie stellen ${count} Fragen in einem Gespräch.`,
    one: (share, questions) => `Gast ${share}, ${questions === 1 ? '1 Frage' : `${questions} Fragen`} von Ihnen`,
  },
  beside: {
    title: 'Je Quartal veröffentlicht',
    text: 'Ihre Bewertung, zu der aller Gesprächsführenden hin verschoben, soweit ihre Zahl es verlangt. Nicht für Sie allein: Sie steht in den Kennzahlen der Organisation.',
    none: 'Von Ihnen ist nichts veröffentlicht',
    needs: 'Es braucht fünf Gäste, die Sie in einem Quartal bewertet haben, und fünf Gesprächsführende, für die das gilt.',
  },
  hours: {
    title: 'Ihre Zeit',
    text: 'Wann Sie gebucht werden können. Kolleginnen und Kollegen sehen das auch.',
    weekly: (hours, schedule, zone) => `${hours} in der Woche (${schedule}, in der Zeit von ${zone}).`,
    none: 'Sie haben noch keine Zeiten, also kann Sie niemand buchen.',
    away: (days) => `Als Nächstes abwesend: ${days}.`,
    change: 'Zeiten ändern',
  },
};
