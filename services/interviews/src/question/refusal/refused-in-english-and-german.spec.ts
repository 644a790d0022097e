import type { CheckedLanguage, RefusalGround } from '@candor/contracts';
import { expect, test } from '@jest/globals';
import { judgedQuestion } from './judged-question.rule.ts';

type Cases = Readonly<Partial<Record<RefusalGround, readonly string[]>>>;

const refused: Readonly<Partial<Record<CheckedLanguage, Cases>>> = {
  en: {
    age: [
      'How old are you?',
      'What is your date of birth?',
      'In which year were you born?',
      'When do you plan to retire?',
      'Are you over 40?',
      'Could you tell us your age?',
    ],
    appearance: ['How tall are you?', 'What is your weight?', 'Please send a photo of yourself.'],
    'children-and-pregnancy': [
      'Do you have kids?',
      'Do you already have any children?',
      'Have you got small kids?',
      'Are you pregnant?',
      'Are you planning to become pregnant?',
      'Do you plan on having children?',
      'Are you thinking about starting a family?',
      'How many children do you have?',
      'Who takes care of your kids when you travel?',
      'What are your childcare arrangements?',
      'Are you a single mother?',
      'Do you want more kids?',
    ],
    'criminal-record': ['Have you ever been arrested?', 'Were you ever in trouble? Have you been in prison?'],
    'gender-and-orientation': ['Are you gay?', 'What is your sexual orientation?', 'What’s your gender identity?', 'Are you transgender?'],
    'health-and-disability': [
      'Do you have any disabilities?',
      'How many days were you sick last year?',
      'Do you take any medication?',
      'Have you ever been treated for depression?',
      'Do you smoke?',
      'What is your medical history?',
      'Do you suffer from a chronic illness?',
      'Are you often sick?',
    ],
    'marital-status': [
      'Are you married?',
      'Are you single?',
      'What does your husband do?',
      'What is your marital status?',
      'Would your wife mind moving?',
      'Do you have a boyfriend?',
    ],
    'military-service': ['Have you done your military service?', 'What type of discharge did you get?', 'Are you a veteran?'],
    origin: [
      'Where are you really from?',
      'What is your nationality?',
      'Where were you born?',
      'What is your mother tongue?',
      'Are you a US citizen?',
      'Where does your accent come from?',
      'Is English your first language?',
      'Where are your parents from?',
      'Where did you grow up?',
    ],
    'pay-history': [
      'What is your current salary?',
      'How much do you earn now?',
      'What did you earn in your last job?',
      'How much did you make at your last company?',
      'Could you share a recent pay slip?',
      'What is your salary history?',
      'What was your previous base salary?',
      'What is your salary?',
      'How much are you paid?',
      'What does your employer pay you?',
      'What are you currently earning?',
      'Is your expectation above your current compensation?',
    ],
    'politics-and-unions': [
      'Who did you vote for?',
      'What are your political views?',
      'Are you a member of a union?',
      'Are you a union member?',
      'Do you belong to any political party?',
    ],
    religion: [
      'What is your religion?',
      'Which church do you go to?',
      'Are you Muslim?',
      'Do you go to church?',
      'Do you pray during the day?',
      'Do you wear a headscarf?',
    ],
  },
  de: {
    age: [
      'Wie alt sind Sie?',
      'Wie alt bist du?',
      'Verraten Sie uns Ihr Alter?',
      'Wann sind Sie geboren?',
      'Welcher Jahrgang sind Sie?',
      'Wann wollen Sie in Rente gehen?',
      'Wie lautet Ihr Geburtsdatum?',
    ],
    appearance: ['Wie groß sind Sie?', 'Wie viel wiegen Sie?'],
    'children-and-pregnancy': [
      'Haben Sie Kinder?',
      'Hast du schon Kinder?',
      'Sind Sie schwanger?',
      'Möchten Sie in den nächsten Jahren Kinder bekommen?',
      'Wie sieht Ihre Familienplanung aus?',
      'Haben Sie einen Kinderwunsch?',
      'Wer kümmert sich um Ihre Kinder, wenn Sie reisen?',
      'Ist die Kinderbetreuung geregelt?',
      'Planen Sie demnächst Elternzeit?',
      'Sind Sie alleinerziehend?',
    ],
    'criminal-record': ['Waren Sie schon einmal im Gefängnis?'],
    'gender-and-orientation': ['Sind Sie schwul?', 'Wie ist Ihre sexuelle Orientierung?', 'Bist du trans?'],
    'health-and-disability': [
      'Haben Sie eine Behinderung?',
      'Sind Sie schwerbehindert?',
      'Wie oft waren Sie letztes Jahr krank?',
      'Wie viele Fehltage hatten Sie?',
      'Nehmen Sie regelmäßig Medikamente?',
      'Rauchen Sie?',
      'Leiden Sie unter chronischen Krankheiten?',
      'Sind Sie gesund?',
    ],
    'marital-status': [
      'Sind Sie verheiratet?',
      'Bist du Single?',
      'Wie ist Ihr Familienstand?',
      'Was macht Ihr Mann beruflich?',
      'Haben Sie einen Freund?',
      'Wie lautet Ihr Geburtsname?',
    ],
    'military-service': ['Haben Sie Wehrdienst geleistet?', 'Waren Sie bei der Bundeswehr?'],
    origin: [
      'Woher kommen Sie ursprünglich?',
      'Woher kommst du eigentlich?',
      'Wo sind Sie geboren?',
      'Welche Staatsangehörigkeit haben Sie?',
      'Was ist Ihre Muttersprache?',
      'Haben Sie einen Migrationshintergrund?',
      'Woher stammt Ihr Name?',
      'Sind Sie Deutscher?',
      'Woher kommen Ihre Eltern?',
    ],
    'pay-history': [
      'Was verdienen Sie?',
      'Wie viel verdienst du zurzeit?',
      'Wie hoch ist Ihr aktuelles Gehalt?',
      'Wie hoch war Ihr letztes Jahresgehalt?',
      'Was haben Sie in Ihrem letzten Job verdient?',
      'Können Sie uns eine Gehaltsabrechnung zeigen?',
      'Nennen Sie Ihr bisheriges Bruttogehalt.',
      'Was zahlt Ihnen Ihr jetziger Arbeitgeber?',
      'Wie hoch ist Ihr Gehalt?',
    ],
    'politics-and-unions': [
      'Welche Partei wählen Sie?',
      'Sind Sie Mitglied einer Gewerkschaft?',
      'Wie ist Ihre politische Einstellung?',
      'Sind Sie im Betriebsrat?',
    ],
    religion: [
      'Welche Religion haben Sie?',
      'Sind Sie katholisch?',
      'Gehen Sie in die Kirche?',
      'Glauben Sie an Gott?',
      'Tragen Sie immer ein Kopftuch?',
      'Welcher Konfession gehören Sie an?',
    ],
  },
};

const cases = Object.entries(refused).flatMap(([language, byGround]) =>
  Object.entries(byGround).flatMap(([ground, questions]) => questions.map((question) => ({ language, ground, question }))),
);

test.each(cases)('$language, $ground: "$question" is refused', ({ language, ground, question }) => {
  const judged = judgedQuestion(question);
  expect(judged).toMatchObject({ verdict: 'refused' });
  if (judged.verdict === 'fine') return;
  expect(judged.concerns.map((concern) => concern.ground)).toContain(ground);
  expect(judged.concerns.every((concern) => concern.language === language)).toBe(true);
});

test('every ground is there in every language', () => {
  for (const byGround of Object.values(refused)) expect(Object.keys(byGround)).toHaveLength(12);
});
