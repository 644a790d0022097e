import { describe, expect, test } from '@jest/globals';
import { flaggedTexts, flagsIn } from './flags.rule.ts';

describe('ways to reach somebody are noticed', () => {
  test.each([
    'Write to ana@example.org, please',
    'ana.almeida+chat@mail.example.co.uk',
    'ana [at] example [dot] org',
    'ana (ät) example (punkt) de',
    'me escribe a ana arroba ejemplo punto es',
    'reach me: ana at example dot com',
    'Ruf mich an: +49 30 901820',
    'my number is (020) 7946 0958',
    'au 06 12 34 56 78 le soir',
    'mi movil es 612 345 678',
    '0176/12345678',
    'I am @ana_almeida there',
    'WhatsApp: ana.almeida',
  ])('%s', (text) => expect(flagsIn(text)).toEqual(['contact']));

  test.each(['see https://ana.example/cv', 'www.ana.example', 'linkedin.com/in/ana-almeida'])('%s', (text) =>
    expect(flagsIn(text)).toEqual(['link']),
  );

  test.each(['IBAN DE89 3704 0044 0532 0130 00', '4111 1111 1111 1111', 'my SSN is 078-05-1120'])('%s', (text) =>
    expect(flagsIn(text)).toEqual(['identifier']),
  );
});

describe('insults and threats are noticed', () => {
  test.each([
    'What an idiot!',
    'You are an 1D10T',
    'Der Typ ist ein Arschloch',
    'So ein 4rschl0ch',
    'Fick dich',
    'quel connard',
    'eres un gilipollas',
    'che stronzo',
    'vai tomar no cu',
    'wat een klootzak',
    'gerizekalı',
    'ty kurwa',
    'I will find you',
  ])('%s', (text) => expect(flagsIn(text)).toEqual(['abuse']));
});

describe('what feedback needs is not', () => {
  test.each([
    'Asked about pay: 80,000-90,000 a year, or 85.000 € with bonus',
    'Worked there 2019-2021, and from 2021-04-01 until 12.03.2024 at 10:30',
    'Talked for 45 minutes about Node.js, ASP.NET and C#; version 1.24.3',
    'He comes from Scunthorpe, plays the bass and hits the pedals',
    'Cut the intro; that question was stupid, and the answer lazy',
    'Ein Trottoir ist kein Gehweg, die Schlampigkeit im Code schon',
    'Grew the team from 3 to 12, revenue from 1.200.000 to 3.400.000',
    'Meet @ noon, rated 9/10',
    '',
  ])('%s', (text) => expect(flagsIn(text)).toEqual([]));
});

test('several things about several texts, each with its place', () => {
  const texts = [
    ['strengths', 'clear and kind'],
    ['to-improve', 'you idiot, call +44 20 7946 0958'],
    ['moments.1', 'https://x.example/y'],
  ] as const;
  expect(flaggedTexts(texts)).toEqual([
    { place: 'to-improve', flags: ['contact', 'abuse'] },
    { place: 'moments.1', flags: ['link'] },
  ]);
});

test('letters of other widths hide nothing', () => expect(flagsIn('ａｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ')).toEqual(['contact']));
