import { checklist, defaultQuestions, type RefusalGround } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkedLanguages, groundsOf, judgedQuestion } from './judged-question.rule.ts';
import { plainWording } from './plain-wording.rule.ts';

const fine = [
  'How old is your codebase?',
  'How old is this team?',
  'Are you at least 18 years old?',
  'What are your pay expectations?',
  'What is your salary expectation?',
  'Which salary range do you have in mind?',
  'How did you debug the worst race condition you met?',
  'What experience do you have working with children?',
  'Is visa sponsorship something you would need?',
  'Are you authorised to work in Germany?',
  'How do you handle a child process that hangs?',
  'Have you built anything cloud native?',
  'What would you change about our parent company?',
  'Which languages of this work do you speak?',
  'What do you know about health care data?',
  'How do you keep smoke tests fast?',
  'What is your parental leave policy?',
  'How do you measure the gender pay gap?',
  'Have you run a partner programme before?',
  'How do you strike a balance between speed and care?',
  'Tell me about a single sign on project.',
  'What are the current pay bands here?',
  'What made you proud last year?',
  'When could you begin?',
  'Which conflict with a colleague taught you most?',
  'Do you follow style guides religiously?',
  'What did you make of our product?',
  'Do you have a driving licence, which this work needs?',
  'How would you vet a voting system?',
  'Have you worked for a family business?',
  'Wie alt ist Ihre Codebasis?',
  'Was behindert Sie bei der Arbeit am meisten?',
  'Haben Sie Erfahrung in der Arbeit mit Kindern?',
  'Welche Gehaltsvorstellung haben Sie?',
  'Wie viel möchten Sie verdienen?',
  'Dürfen Sie in Deutschland arbeiten?',
  'Gibt es hier einen Betriebsrat?',
  'Bieten Sie Kinderbetreuung an?',
  'Haben Sie eine Datenmigration geleitet?',
  'Was hat Ihr alter Arbeitgeber gut gemacht?',
  'Wie gehen Sie mit Kinderkrankheiten eines Produkts um?',
  'Sind Sie transparent im Umgang mit Fehlern?',
  'Welche Sprachen sprechen Sie?',
  'Wie prüfen Sie die Herkunft der Daten?',
  'Haben Sie in einem Familienunternehmen gearbeitet?',
  'Welches Team fehlt Ihnen?',
  'Woher kommen Sie gerade?',
  'Quelles sont vos prétentions salariales ?',
  'Quelle est votre politique de télétravail ?',
  'Avez-vous travaillé avec des enfants ?',
  'Quel est l’origine du projet ?',
  'Quel salaire souhaitez-vous ?',
  'Avez-vous une autorisation de travail ?',
  'Quel est l’âge de l’entreprise ?',
  'Quelle taille fait votre équipe ?',
  'Qu’avez-vous appris cette année ?',
  '¿Cuáles son sus expectativas salariales?',
  '¿Cuántos años de experiencia tiene?',
  '¿Cuántos años tiene la empresa?',
  '¿Qué opina de nuestra política de vacaciones?',
  '¿Ha trabajado en mercados extranjeros?',
  '¿Tiene permiso de trabajo?',
  '¿Qué sueldo le gustaría?',
  '¿Qué idiomas habla?',
  '¿Cuánto pesa el paquete de instalación?',
  'Qual é a sua pretensão salarial?',
  'Quantos anos de experiência tem?',
  'Quantos anos tem a empresa?',
  'O que acha da nossa política de férias?',
  'A empresa é transparente?',
  'Trabalhou com crianças?',
  'Que línguas fala?',
  'Tem autorização para trabalhar no Brasil?',
  'Que salário gostaria de receber?',
];

const doubtful: readonly (readonly [string, RefusalGround])[] = [
  ['How do you feel about working in a young team?', 'age'],
  ['When did you graduate?', 'age'],
  ['Where are you from?', 'origin'],
  ['Are you a native speaker?', 'origin'],
  ['How do you combine this with your family?', 'children-and-pregnancy'],
  ['Do you have a criminal record?', 'criminal-record'],
  ['How do you feel about a female boss?', 'gender-and-orientation'],
  ['How do you deal with burnout in a team?', 'health-and-disability'],
  ['By how much would we have to beat what you get today, your salary I mean?', 'pay-history'],
  ['What would your partner say about moving?', 'marital-status'],
  ['Have you worked with a works council?', 'politics-and-unions'],
  ['How should the rota respect religious holidays?', 'religion'],
  ['Do you mind covering your tattoos?', 'appearance'],
  ['What did you learn in the military?', 'military-service'],
  ['Woher kommen Sie?', 'origin'],
  ['Wie vereinbaren Sie das mit Ihrer Familie?', 'children-and-pregnancy'],
  ['Wie kommen Sie in einem jungen Team zurecht?', 'age'],
  ['Haben Sie ein Führungszeugnis?', 'criminal-record'],
  ['Wie stehen Sie als Frau dazu?', 'gender-and-orientation'],
  ['D’où venez-vous ?', 'origin'],
  ['Que pensez-vous des syndicats ?', 'politics-and-unions'],
  ['¿De dónde es?', 'origin'],
  ['¿Tiene antecedentes penales?', 'criminal-record'],
  ['De onde você é?', 'origin'],
  ['Como concilia com a sua família?', 'children-and-pregnancy'],
];

describe('questions', () => {
  test.each(fine)('"%s" is fine', (question) => expect(judgedQuestion(question)).toEqual({ verdict: 'fine' }));

  test.each(doubtful)('"%s" is for a person to decide', (question, ground) => {
    const judged = judgedQuestion(question);
    expect({ verdict: judged.verdict, grounds: groundsOf(judged) }).toEqual({
      verdict: 'doubtful',
      grounds: expect.arrayContaining([ground]),
    });
  });

  test.each(defaultQuestions.flatMap(({ text, learns }) => [text.en, text.de, learns.en]))(
    'that everybody begins with are fine: %s',
    (question) => expect(judgedQuestion(question)).toEqual({ verdict: 'fine' }),
  );

  test('are looked at however they are written', () => {
    for (const same of ['HOW OLD ARE YOU', 'how  old\tare you ?', 'So, to begin: how old are you, if I may ask', '¡How old are you!'])
      expect(judgedQuestion(same).verdict).toBe('refused');
  });

  test('are read sentence by sentence', () =>
    expect(judgedQuestion('What does this role pay? You decide where.')).toEqual({ verdict: 'fine' }));
});

test('reasons and better questions are there for every ground, and a better question is one that may be asked', () => {
  for (const { concerns } of checkedLanguages)
    for (const { reason, better, refused, doubtful: unsure } of Object.values(concerns)) {
      expect([reason.length > 30, refused.length > 0, unsure.length > 0]).toEqual([true, true, true]);
      expect({ better, verdict: judgedQuestion(better).verdict }).not.toMatchObject({ verdict: 'refused' });
    }
});

test('any text is judged, the same way each time, and quickly', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 })), (text) => {
      const judged = judgedQuestion(text);
      expect(judgedQuestion(text)).toEqual(judged);
      expect(plainWording(plainWording(text))).toBe(plainWording(text));
    }),
  ));

test('what a checklist says is no question that is refused', () => {
  for (const { text } of checklist) for (const words of Object.values(text)) expect(judgedQuestion(words).verdict).not.toBe('refused');
});
