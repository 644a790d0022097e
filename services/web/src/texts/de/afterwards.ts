import type { Texts } from '../en/index.ts';

export const afterwards: Texts['afterwards'] = {
  outcome: {
    title: 'Was daraus wurde',
    lead: 'Wie Sie es sehen; die andere Seite sagt ihres, und keine sieht das der anderen. Gern zu bleiben, wo man ist, ist ein gutes Ergebnis.',
    legend: 'Wählen Sie alles, was zutrifft',
    offers: 'Angebot festhalten',
    contradicts: 'Kein nächster Schritt, und ein nächster Schritt: nur eines davon kann sein. Nehmen Sie erst das andere zurück.',
  },
  covered: {
    summary: (answered, of) => `Bisher ${answered} von ${of} beantwortet.`,
    hows: { answered: 'Beantwortet', partly: 'Zum Teil', open: 'Noch offen', 'not-asked': 'Nicht gefragt' },
    words: 'Was gesagt wurde',
    write: 'Schreiben, was gesagt wurde',
    reword: 'Ändern, was gesagt wurde',
    keep: 'Behalten',
  },
  brief: {
    title: 'Ihr Überblick',
    theirs: 'Was sie von sich sagen',
    notes: 'Was Sie herausgefunden haben',
    notesHint: 'Ihr Produkt, ihre Leute, was Sie wissen wollen. Das sehen nur Sie.',
    keep: 'Überblick behalten',
    goals: 'Was Sie lernen wollen',
    goalsHint: 'Fähigkeiten, nach denen Sie fragen wollen. Nach jeder Enter drücken.',
    missed: (skills) => `Die fehlten Ihnen in früheren Gesprächen: ${skills}.`,
    wanted: (skills) => `Sie wollten etwas lernen über: ${skills}.`,
  },
};
