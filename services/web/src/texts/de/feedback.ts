import type { Texts } from '../en/index.ts';

export const feedback: Texts['feedback'] = {
  title: (other) => `Wie war Ihr Gespräch mit ${other}?`,
  somebody: 'Ihrem Gegenüber',
  lead: 'Zwei Antworten genügen; es dauert etwa eine Minute.',
  blind: (until) =>
    `Sie lesen beide, was die andere Seite schrieb, sobald beide geantwortet haben, oder am ${until}. Bis dahin sieht keine Seite etwas von der anderen, und Sie können ändern, was Sie schrieben.`,
  byKeyboard: 'Ziffern bewerten, die Eingabetaste geht weiter, mit Umschalt macht sie eine neue Zeile. Zwei Antworten genügen.',
  fromNotes: (what: string) => (what === '' ? '' : `Aus Ihren Notizen, wird mitgesendet: ${what}. Unten lässt es sich ändern.`),
  hostShown: 'Es lesen Ihr Gast und wer in Ihrem Team für dieses Gespräch zuständig ist; alle anderen sehen höchstens Zahlen von vielen.',
  required: 'Nötig',
  more: 'Mehr, wenn Sie mögen',
  self: 'Nur für Sie',
  selfHint:
    'Das sieht die andere Seite nie. Eine private Notiz muss vielleicht offengelegt werden, wenn die andere Person es von Rechts wegen verlangt.',
  scale: { one: 'Von 1 bis 5', none: 'Keine Antwort' },
  met: { below: 'Darunter', 'as-expected': 'Wie erwartet', above: 'Darüber' },
  skills: { 'stood-out': 'Fiel auf', missed: 'Fehlte', hint: 'Nach jedem die Eingabetaste' },
  moments: { landed: 'Kam an', 'fell-flat': 'Kam nicht an' },
  forOrganization: 'Auch die Personalabteilung dieses Gesprächs darf es lesen',
  send: 'Absenden',
  change: 'Ändern, was Sie schrieben',
  saved: 'Entwurf gespeichert',
  saving: 'Wird gespeichert…',
  unsaved: 'Der Entwurf ist im Moment nur auf diesem Gerät.',
  missing: 'Bitte beantworten Sie das.',
  flagged:
    'Bitte sehen Sie diese Texte noch einmal an: darin scheint zu stehen, was selten für andere gemeint ist, etwa eine Adresse oder ein grobes Wort. Ändern Sie sie, oder senden Sie sie so, wie sie gemeint sind.',
  sendAsMeant: 'So senden, wie es gemeint ist',
  submitted: {
    title: 'Danke. Es bleibt verschlossen bis zum Aufdecken.',
    text: (until) => `Sie lesen es beide, sobald beide geantwortet haben, spätestens am ${until}.`,
  },
  revealing: 'Die Zeit ist um: gleich kann es gelesen werden.',
  closed: 'Dieses Gespräch hat doch nicht stattgefunden. Nichts wird aufgedeckt.',
  revealed: {
    title: 'Was Sie beide schrieben',
    yours: 'Was Sie schrieben',
    theirs: 'Was die andere Seite schrieb',
    none: 'Nichts wurde geschrieben.',
    heldBack: 'Einige Texte wurden zurückgehalten.',
  },
  reply: {
    label: 'Ihre Antwort',
    hint: 'Sie können einmal antworten.',
    send: 'Antwort senden',
    yours: 'Ihre Antwort',
    theirs: 'Antwort der anderen Seite',
  },
  late: 'Die Frist ist vorbei. Was Sie schrieben, bleibt als Ihr Entwurf, und kann nicht mehr gesendet werden.',
};
