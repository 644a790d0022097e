/** What signals count, by how the service says it. */
export const toldDefinitions = {
  'Guests answer after a chat how much they would like to talk again, from 0 to 10. The score is the share of 9 and 10 minus the share of 0 to 6. A guest of several chats counts once, with the rounded mean.':
    'Gäste sagen nach einem Gespräch von 0 bis 10, wie gern sie wieder sprechen würden. Der Wert ist der Anteil von 9 und 10 minus den Anteil von 0 bis 6. Wer mehrere Gespräche hatte, zählt einmal, mit dem gerundeten Mittel.',
  'Of people who noted any challenge, topic or buzzword of the vocabulary, the share who noted this one; how many of them agree; and whether it is noted more than in the window before.':
    'Von allen, die eine Herausforderung, ein Thema oder ein Schlagwort des Wortschatzes notierten, der Anteil derer, die dieses notierten; wie viele davon zustimmen; und ob es öfter notiert wird als im Zeitraum davor.',
  'Of people who noted any competitor, the share who noted this one, and how many of them agree that it is one.':
    'Von allen, die einen Wettbewerber notierten, der Anteil derer, die diesen notierten, und wie viele davon zustimmen, dass er einer ist.',
  'Of guests in whose conversations any competitor or perk came up, the share with whom this one did.':
    'Von Gästen, in deren Gesprächen ein Wettbewerber oder eine Zusatzleistung zur Sprache kam, der Anteil, bei dem es diese war.',
  'Of candidates who spoke about an aspect of conditions or culture, the share who mostly spoke well of it.':
    'Von Kandidaten, die über einen Gesichtspunkt von Bedingungen oder Kultur sprachen, der Anteil derer, die meist gut darüber sprachen.',
  'Guests say of each topic whether it was below (−1), as (0) or above (+1) what they had expected. The figure is the mean over guests; a guest of several chats counts once, with the mean.':
    'Gäste sagen zu jedem Thema, ob es schlechter (−1), so (0) oder besser (+1) war, als sie erwartet hatten. Die Zahl ist das Mittel über die Gäste; wer mehrere Gespräche hatte, zählt einmal, mit dem Mittel.',
  'The middle of the bands that candidates named as expected, as base pay of a year at full time. A candidate who named several counts once, with their mean. Other currencies are not converted.':
    'Die Mitte der Spannen, die Kandidaten als Erwartung nannten, als Grundgehalt eines Jahres in Vollzeit. Wer mehrere nannte, zählt einmal, mit ihrem Mittel. Andere Währungen werden nicht umgerechnet.',
  'Of conversations that were planned, by the month of their start: the share that was held; of those whose feedback time is over, the share with feedback by the host (whether a guest gave any is theirs to tell). What is still to come is not counted as lost.':
    'Von geplanten Gesprächen, nach dem Monat ihres Beginns: der Anteil, der geführt wurde; von denen, deren Zeit für Feedback um ist, der Anteil mit Feedback vom Gastgeber (ob ein Gast welches gab, sagt nur der Gast). Was noch kommt, zählt nicht als verloren.',
  'Of all candidates about whose skills something was said, the share for whom this one stood out, by the host’s feedback or by what either side noted. Beside it: for how many of them both sides say so.':
    'Von allen Kandidaten, über deren Fähigkeiten etwas gesagt wurde, der Anteil, bei dem diese auffiel, nach dem Feedback des Gastgebers oder nach dem, was eine der Seiten notierte. Daneben: bei wie vielen beide Seiten das sagen.',
  'The mean of a guest’s ratings (1 to 5) of one interviewer, moved towards that of all interviewers as far as its size asks for. For coaching: shown from five raters on, and where there are five such interviewers.':
    'Das Mittel der Bewertungen (1 bis 5), die Gäste einer Person gaben, zu dem aller Gesprächspartner hin verschoben, soweit die Zahl der Gäste es verlangt. Zum Lernen: gezeigt ab fünf Bewertenden und wo es fünf solche Gesprächspartner gibt.',
  'Confirmed conversations that were not cancelled, by host and by the month of their start.':
    'Bestätigte Gespräche, die nicht abgesagt wurden, nach Gastgeber und dem Monat ihres Beginns.',
  'Base pay of a year at full time in offers that came of conversations, accepted or not. A candidate with several offers counts once, with their mean. Other currencies are not converted.':
    'Grundgehalt eines Jahres in Vollzeit in Angeboten, die aus Gesprächen hervorgingen, angenommen oder nicht. Wer mehrere Angebote hat, zählt einmal, mit ihrem Mittel. Andere Währungen werden nicht umgerechnet.',
  'Of candidates in whose conversations a skill was asked for or found missing, the share it was missing with. Beside it: how many times as often as skills are in general, or in the same role family, where that is more than chance (false discovery rate of 5 % over these skills).':
    'Von Kandidaten, in deren Gesprächen nach einer Fähigkeit gefragt wurde oder sie fehlte, der Anteil, bei dem sie fehlte. Daneben: wie viel häufiger als Fähigkeiten sonst oder im selben Berufsfeld, wo das mehr als Zufall ist (Falscherkennungsrate von 5 % über diese Fähigkeiten).',
  'Of guests who said of a part of what we have to offer whether it landed or fell flat, the share with whom it landed.':
    'Von Gästen, die von einem Teil unseres Angebots sagten, ob er ankam oder nicht, der Anteil, bei dem er ankam.',
  'Of bookings that were confirmed, by the month in which they were to start: the share that was moved, cancelled within the notice that the chat type asks for, or missed by the guest or a host.':
    'Von bestätigten Buchungen, nach dem Monat, in dem sie beginnen sollten: der Anteil, der verschoben, innerhalb der Frist der Gesprächsart abgesagt oder vom Gast oder einem Gastgeber versäumt wurde.',
  'Of candidates of whom any preference was noted, the share who want this one. Beside it: for how many of them it is a must. A candidate counts once for each preference.':
    'Von Kandidaten, von denen eine Vorliebe notiert wurde, der Anteil, der diese hat. Daneben: für wie viele davon sie unverzichtbar ist. Ein Kandidat zählt je Vorliebe einmal.',
  'Questions of hosts in a conversation, by transcripts that everybody agreed to; beside it, those of the guest. A guest of several chats counts once, with the mean.':
    'Fragen von Gastgebern in einem Gespräch, nach Mitschriften, denen alle zugestimmt haben; daneben die des Gastes. Wer mehrere Gespräche hatte, zählt einmal, mit dem Mittel.',
  'How gladly (0 to 10) guests would talk again who asked this question, moved towards that of all questions as far as its size asks for; beside it, how many of them got an answer. Candidates’ own questions are not in it.':
    'Wie gern (0 bis 10) Gäste, die diese Frage stellten, wieder sprechen würden, zum Wert aller Fragen hin verschoben, soweit die Zahl der Gäste es verlangt; daneben, wie viele eine Antwort bekamen. Eigene Fragen von Kandidaten sind nicht dabei.',
  'Of candidates in whose conversations a skill came up, the share with whom it was asked for or praised, rather than glossed over or missing. A candidate counts once for each skill: as asked for where it was in at least half of their conversations.':
    'Von Kandidaten, in deren Gesprächen eine Fähigkeit vorkam, der Anteil, bei dem sie gefragt war oder gelobt wurde und nicht unterging oder fehlte. Ein Kandidat zählt je Fähigkeit einmal: als gefragt, wo sie es in mindestens der Hälfte der Gespräche war.',
  'Of candidates whose hosts said which parts of their story landed or fell flat, the share with whom most parts landed, by who listened. Which part it was is told to the candidate alone.':
    'Von Kandidaten, deren Gastgeber sagten, welche Teile ihrer Geschichte ankamen oder nicht, der Anteil, bei dem die meisten ankamen, nach Zuhörern. Welcher Teil es war, erfährt nur, wer ihn erzählt hat.',
  'Of candidates whom we asked, by the month in which we did: how many are in our talent pool now, with a consent that has not ended, and how many declined or left.':
    'Von Kandidaten, die wir fragten, nach dem Monat, in dem wir es taten: wie viele jetzt in unserem Talentpool sind, mit einer Einwilligung, die nicht geendet hat, und wie viele ablehnten oder austraten.',
  'Of the time in which somebody speaks, the share in which the guest does: by transcripts that everybody agreed to and that tell times, as the union of each side’s intervals. Beside it, how far it is from what is usual for such a conversation. A guest of several chats counts once.':
    'Von der Zeit, in der jemand spricht, der Anteil, in dem es der Gast tut: nach Mitschriften mit Zeiten, denen alle zugestimmt haben, als Vereinigung der Abschnitte jeder Seite. Daneben, wie weit das von dem entfernt ist, was bei solchen Gesprächen üblich ist. Wer mehrere Gespräche hatte, zählt einmal.',
  'Days from the moment a chat was asked for until it was to start, by the month in which it was asked for. Requests that are open, or ended without a chat, count as waiting for as long as they did.':
    'Tage von der Anfrage bis zum Beginn des Gesprächs, nach dem Monat der Anfrage. Anfragen, die offen sind oder ohne Gespräch endeten, zählen so lange als wartend, wie sie es waren.',
  'How hosts answered what candidates asked them, by topic and form of the answer. Of several answers that one candidate got, the most frequent one counts. Words are not in it.':
    'Wie Gastgeber beantworteten, was Kandidaten sie fragten, nach Thema und Form der Antwort. Von mehreren Antworten, die jemand bekam, zählt die häufigste. Wortlaute sind nicht dabei.',
} as const;
