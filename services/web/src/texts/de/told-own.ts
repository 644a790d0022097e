/** What own figures of candidates and interviewers count, by how the service says it. */
export const toldOwn = {
  'How sure of yourself you said you were before conversations (1 to 5), and the mean of how you thought to have come across after them, once feedback is revealed; how each changes in a hundred days, from eight conversations on, and the difference within conversations.':
    'Wie sicher Sie sich vor Gesprächen nach eigener Angabe waren (1 bis 5), und das Mittel davon, wie Sie danach gewirkt zu haben glaubten, sobald das Feedback offen liegt; wie sich beides in hundert Tagen ändert, ab acht Gesprächen, und der Unterschied innerhalb der Gespräche.',
  'The mean of hosts’ ratings (1 to 5) of each conversation; how much it changes in a hundred days, from eight conversations and three employers on.':
    'Das Mittel der Bewertungen (1 bis 5) der Gastgeber je Gespräch; wie sehr es sich in hundert Tagen ändert, ab acht Gesprächen und drei Arbeitgebern.',
  'Base pay of a year at full time in your offers, accepted or not, by currency: the one in the middle. Compare it with the quantiles of the market.':
    'Grundgehalt eines Jahres in Vollzeit in Ihren Angeboten, angenommen oder nicht, nach Währung: das mittlere. Vergleichen Sie es mit den Quantilen des Marktes.',
  'Of your conversations that were held, in how many you met or were told of somebody whom you noted as a contact. Beside it: how many such contacts there are for each conversation, how many conversations came about through a contact, the length of the longest chain (contacts who told of each other, and a conversation at its end), and of conversations of which you said what came of them, how many had you referred to somebody else.':
    'Von Ihren geführten Gesprächen: in wie vielen Sie jemanden trafen oder genannt bekamen, den Sie als Kontakt festhielten. Daneben: wie viele solche Kontakte auf ein Gespräch kommen, wie viele Gespräche durch einen Kontakt zustande kamen, die Länge der längsten Kette (Kontakte, die einander nannten, und ein Gespräch an ihrem Ende), und von Gesprächen, von denen Sie sagten, was daraus wurde, wie viele Sie an jemand anderen weitergebracht haben.',
  'What you said last of how content you are where you work now (1 to 5), the mean of all your check-ins, and how much it changes in a hundred days, from eight check-ins on. Made of your check-ins alone: they are in no figure about anybody else.':
    'Was Sie zuletzt dazu sagten, wie zufrieden Sie sind, wo Sie jetzt arbeiten (1 bis 5), das Mittel aller Ihrer Einträge, und wie sehr es sich in hundert Tagen ändert, ab acht Einträgen. Allein aus Ihren Einträgen: Sie sind in keiner Zahl über andere.',
  'Of conversations of which you said what came of them, how many had something good come of them (anything but “no next step”; “happier where I am” is good), and how many each thing.':
    'Von Gesprächen, von denen Sie sagten, was daraus wurde: aus wie vielen etwas Gutes wurde (alles außer „kein nächster Schritt“; „zufriedener, wo ich bin“ ist gut), und aus wie vielen je was.',
  'In how many of the conversations in which preferences of yours were noted each of them was.':
    'In wie vielen der Gespräche, in denen Vorlieben von Ihnen notiert wurden, es jede von ihnen war.',
  'Of chats that were confirmed: how many were kept, moved by you, cancelled late by you, or missed by you.':
    'Von bestätigten Gesprächen: wie viele eingehalten, von Ihnen verschoben, von Ihnen spät abgesagt oder von Ihnen versäumt wurden.',
  'Your own rating minus the host’s (1 to 5) of the same conversation, once both are revealed: of each rating, and the mean of those that both gave; of three employers on. Above 0: you see yourself better than hosts do.':
    'Ihre eigene Bewertung minus die des Gastgebers (1 bis 5) für dasselbe Gespräch, sobald beide offen liegen: je Bewertung, und das Mittel derer, die beide abgaben; ab drei Arbeitgebern. Über 0: Sie sehen sich besser, als Gastgeber Sie sehen.',
  'By what you noted yourself: in how many of the conversations in which a skill came up it was asked for or praised.':
    'Nach dem, was Sie selbst notierten: in wie vielen der Gespräche, in denen eine Fähigkeit zur Sprache kam, nach ihr gefragt oder sie gelobt wurde.',
  'By hosts’ feedback and what they noted about you, of three employers on.':
    'Nach dem Feedback der Gastgeber und dem, was sie über Sie notierten, ab drei Arbeitgebern.',
  'By hosts’ feedback: how often a part of your story landed, by who listened; of three employers on.':
    'Nach dem Feedback der Gastgeber: wie oft ein Teil Ihrer Geschichte ankam, je nachdem, wer zuhörte; ab drei Arbeitgebern.',
  'How gladly hosts would talk again (0 to 1) after each variant that chance chose; the difference with a confidence sequence, which may be looked at as often as one likes.':
    'Wie gern Gastgeber nach jeder Fassung, die der Zufall wählte, wieder sprechen würden (0 bis 1); der Unterschied mit einer Konfidenzfolge, auf die man so oft schauen darf, wie man mag.',
  'The mean of guests’ ratings (1 to 5), each guest once, and of each rating, moved towards your other ratings as far as its size asks for (empirical Bayes, Morris 1983), with the standard error. For yourself alone, from five guests on.':
    'Das Mittel der Bewertungen durch Gäste (1 bis 5), jeder Gast einmal, und je Bewertung zu Ihren anderen hin verschoben, soweit ihre Zahl es verlangt (empirischer Bayes, Morris 1983), mit dem Standardfehler. Für Sie allein, ab fünf Gästen.',
  'Your own rating minus the guest’s (1 to 5) of the same conversation, once both are revealed, each guest once. For yourself alone, from five guests on. Above 0: you see yourself better than guests do.':
    'Ihre eigene Bewertung minus die des Gastes (1 bis 5) für dasselbe Gespräch, sobald beide offen liegen, jeder Gast einmal. Für Sie allein, ab fünf Gästen. Über 0: Sie sehen sich besser, als Gäste Sie sehen.',
};
