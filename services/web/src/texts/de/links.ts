import type { Texts } from '../en/index.ts';

export const links: Texts['links'] = {
  invalid: {
    title: 'Dieser Link ist nicht vollständig',
    text: 'Er ist keiner von Candor, oder er wurde unterwegs abgeschnitten. Kopieren Sie ihn ganz aus der Mail.',
  },
  expired: { title: 'Dieser Link ist abgelaufen', text: 'Wofür er war, ist vorbei. Bitten Sie um einen neuen, wo Sie ihn bekommen haben.' },
  gone: { title: 'Wofür dieser Link war, ist fort', text: 'Es wurde entfernt, oder ein neuerer Link ist an seine Stelle getreten.' },
  noLongerHost: { title: 'Jemand anderes führt dieses Gespräch', text: 'Sie müssen nichts tun.' },
  otherKind: {
    title: 'Dieser Link gilt',
    text: 'Für das, was er öffnet, gibt es hier noch keine Seite. Durch das Öffnen ist nichts geschehen.',
  },
  invitation: {
    title: (organization) => `${organization} würde gern mit Ihnen sprechen`,
    calm: 'Es ist keine Bewerbung. Sie können ohne Grund nein sagen, und niemand erfährt, dass Sie hier waren.',
    decline: 'Jetzt nicht, danke',
    declined: 'Danke für die Antwort. Aus dieser Einladung folgt nichts mehr.',
    booked: 'Sie haben eine Zeit gebucht. Die Mail darüber führt Sie hin.',
    closed: 'Diese Einladung ist vorbei.',
    noMore: (organization) => `Keine Einladungen mehr von ${organization}`,
    noMoreDone: (organization) => `Sie bekommen keine Einladungen mehr von ${organization}. Dort erfährt das niemand.`,
    undo: 'Zurücknehmen',
  },
  outsideChat: {
    title: (other) => `Ihr Gespräch mit ${other}`,
    somebody: 'jemandem auf Candor',
    lead: 'Es wurde auf Candor festgehalten, und Sie haben diesen Link bekommen. Sie brauchen kein Konto, und nichts wird gezählt, weil Sie hineingesehen haben.',
    ahead:
      'Danach können Sie hier sagen, wie es war. Die andere Seite tut dasselbe, und Sie lesen es beide, sobald beide geantwortet haben.',
    notHeld: 'Dieses Gespräch hat doch nicht stattgefunden. Es gibt nichts zu tun.',
    feedback: {
      title: 'Wie war es?',
      text: 'Zwei Antworten, etwa eine Minute. Sie bekommen dafür eine eigene Seite, die dieser Link nicht öffnet: so kann, wer Ihnen den Link gab, nicht lesen, was Sie schreiben. Heben Sie die Adresse dieser Seite auf.',
      action: 'Sagen, wie es war',
      claimed:
        'Mit diesem Link hat schon jemand zu antworten begonnen. Wenn Sie das waren, öffnen Sie die Seite, die Sie damals bekamen; sonst bitten Sie um einen neuen Link.',
      notYet: 'Das Gespräch ist noch nicht als geführt vermerkt. Kommen Sie gleich wieder.',
    },
  },
  privateLink: {
    used: 'Dieser Link wurde benutzt. Bitten Sie um einen neuen, wo Sie ihn bekommen haben.',
    revoked: 'Dieser Link wurde zurückgenommen. Bitten Sie um einen neuen, wo Sie ihn bekommen haben.',
    expired: 'Dieser Link ist abgelaufen. Bitten Sie um einen neuen, wo Sie ihn bekommen haben.',
  },
  member: {
    title: 'Sie sind in eine Organisation auf Candor eingeladen',
    text: 'Nehmen Sie an, dann können Sie sich mit der Adresse anmelden, an die diese Mail ging.',
    action: 'Annehmen',
    done: 'Willkommen. Melden Sie sich mit der Adresse an, an die die Mail ging.',
    signIn: 'Anmelden',
  },
};
