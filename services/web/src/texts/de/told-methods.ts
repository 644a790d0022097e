/** How signals are measured, how sure they are and what guards them, by how the service says it. */
export const toldMethods = {
  'Net promoter score (Reichheld 2003)': 'Net Promoter Score (Reichheld 2003)',
  'Share of people; trend as log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008)':
    'Anteil der Personen; Trend als Log-Odds mit informativer Dirichlet-Priori (Monroe, Colaresi und Quinn 2008)',
  'Share of guests; trend as log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008)':
    'Anteil der Gäste; Trend als Log-Odds mit informativer Dirichlet-Priori (Monroe, Colaresi und Quinn 2008)',
  'Share of candidates, shrunk towards other aspects (empirical Bayes)':
    'Anteil der Kandidaten, zu anderen Gesichtspunkten hin geschrumpft (empirisches Bayes-Verfahren)',
  'Mean difference within guests': 'Mittlerer Unterschied je Gast',
  'Quantiles (type 7 of Hyndman and Fan 1996), to three digits: the median of 6 people on, quartiles of 13, deciles of 36':
    'Quantile (Typ 7 nach Hyndman und Fan 1996), auf drei Stellen: Median ab 6 Personen, Quartile ab 13, Dezile ab 36',
  'Shares of those who have come to the stage before': 'Anteile derer, die bis zur Stufe davor gekommen sind',
  'Share of candidates; rank by the lower end': 'Anteil der Kandidaten; Rang nach dem unteren Ende',
  'Empirical Bayes mean (Morris 1983)': 'Mittel nach dem empirischen Bayes-Verfahren (Morris 1983)',
  Count: 'Anzahl',
  'Share of candidates, shrunk (empirical Bayes); lift over all skills, or those of the role family, tested by G² (Dunning 1993) and Benjamini–Hochberg':
    'Anteil der Kandidaten, geschrumpft (empirisches Bayes-Verfahren); Lift über alle Fähigkeiten oder die des Berufsfelds, geprüft mit G² (Dunning 1993) und Benjamini–Hochberg',
  'Share of guests, shrunk towards other parts (empirical Bayes)':
    'Anteil der Gäste, zu anderen Teilen hin geschrumpft (empirisches Bayes-Verfahren)',
  'Share of confirmed bookings that were held; parts: what happened to the others':
    'Anteil der bestätigten Buchungen, die stattfanden; Teile: was aus den anderen wurde',
  'Share of candidates': 'Anteil der Kandidaten',
  'Mean over guests': 'Mittel über die Gäste',
  'Share of candidates, moved towards the shares of other skills, those of the same role family, kind or industry, as far as its size asks for (empirical Bayes, Morris 1983)':
    'Anteil der Kandidaten, zu den Anteilen anderer Fähigkeiten (desselben Berufsfelds, derselben Art oder Branche) hin verschoben, soweit die Zahl es verlangt (empirisches Bayes-Verfahren, Morris 1983)',
  'Share of candidates, shrunk towards other audiences (empirical Bayes)':
    'Anteil der Kandidaten, zu anderen Zuhörern hin geschrumpft (empirisches Bayes-Verfahren)',
  'Count; parts: shares of those who were asked': 'Anzahl; Teile: Anteile derer, die gefragt wurden',
  'Mean share over guests, its mean difference from what is usual for the kind, and the distribution':
    'Mittlerer Anteil über die Gäste, sein mittlerer Abstand von dem, was bei der Art üblich ist, und die Verteilung',
  'Median by Kaplan–Meier; parts: the share that had talked by then':
    'Median nach Kaplan–Meier; Teile: der Anteil, der bis dahin gesprochen hatte',
  'Distribution over the candidates who asked': 'Verteilung über die Kandidaten, die fragten',
  'Adjusted Wald interval (Rocks 2016), clamped to −100 and +100; the response rate stands beside it':
    'Angepasstes Wald-Intervall (Rocks 2016), begrenzt auf −100 und +100; die Antwortquote steht daneben',
  'Wilson score interval (1927)': 'Wilson-Intervall (1927)',
  'Wilson score interval (1927) for shares': 'Wilson-Intervall (1927) für Anteile',
  'Wilson score interval (1927) for each share': 'Wilson-Intervall (1927) für jeden Anteil',
  'Empirical Bayes interval; the share as it was counted stands beside it with Wilson’s':
    'Intervall nach dem empirischen Bayes-Verfahren; der gezählte Anteil steht mit dem von Wilson daneben',
  'Student’s t interval from ten guests on, below none': 'Students t-Intervall ab zehn Gästen, darunter keines',
  'Interval between order statistics, free of assumptions about the distribution':
    'Intervall zwischen Ordnungsstatistiken, ohne Annahmen über die Verteilung',
  'Its standard error, as an interval': 'Der Standardfehler, als Intervall',
  'None: it is what happened': 'Keine: Es ist, was geschah',
  'Empirical Bayes interval; delta method on ln lift (Agresti 2013)':
    'Intervall nach dem empirischen Bayes-Verfahren; Delta-Methode für ln Lift (Agresti 2013)',
  'Student’s t interval from ten guests on, below none; Wilson’s for each part of the distribution':
    'Students t-Intervall ab zehn Gästen, darunter keines; das von Wilson für jeden Teil der Verteilung',
  'Greenwood’s variance on the log-log scale': 'Varianz nach Greenwood auf der log-log-Skala',
  'At least 10 people and 3 employers, also without any one of these; only verified people in conversations that both sides knew of.':
    'Mindestens 10 Personen und 3 Arbeitgeber, auch ohne irgendeinen von ihnen; nur bestätigte Personen in Gesprächen, von denen beide Seiten wussten.',
  'At least 10 people and 5 employers, none of them with more than 25 % of the people; rounded to three digits; shown to employers after three months.':
    'Mindestens 10 Personen und 5 Arbeitgeber, keiner davon mit mehr als 25 % der Personen; auf drei Stellen gerundet; Arbeitgebern nach drei Monaten gezeigt.',
  'At least 5 people; for the organization alone.': 'Mindestens 5 Personen; für die Organisation allein.',
  'At least 5 people for each interviewer, and 5 such interviewers; for the organization alone.':
    'Mindestens 5 Personen je Gesprächspartner und 5 solche Gesprächspartner; für die Organisation allein.',
  'None: how an organization works is its own to know.': 'Keine: Wie eine Organisation arbeitet, darf sie selbst wissen.',
} as const;
