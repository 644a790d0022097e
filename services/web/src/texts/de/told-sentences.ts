import type { Told } from '../told.ts';

/** What figures say, by signal. */
export const toldSentences: Told['says'] = {
  'candidate-sentiment': ({ words }) => `Der Net Promoter Score der Gespräche ist ${words}`,
  'challenges-and-buzzwords': ({ words, of }) => `${of('term')} wurde von ${words} der Personen notiert`,
  'competitive-landscape': ({ words, of }) => `${of('term')} wurde von ${words} der Personen als Wettbewerber genannt`,
  'competitors-and-perks-named': ({ words, of }) => `${of('term')} kam bei ${words} der Gäste zur Sprache`,
  'conditions-and-culture': ({ words, of }) => `${words} der Kandidaten, die darüber sprachen, sprachen gut darüber: ${of('aspect')}`,
  'expectation-gap': ({ value, words, of }) =>
    `Beim Thema ${of('topic')} fanden Gäste ${(value ?? 0) < 0 ? 'weniger' : 'nicht weniger'} vor, als sie erwartet hatten (${words} auf einer Skala von −1 bis +1)`,
  'expected-pay': ({ words }) => `Die Hälfte der Kandidaten erwartet mehr als ${words} im Jahr`,
  'funnel-of-conversations': ({ words }) => `${words} der geplanten Gespräche wurden geführt`,
  'greatest-asset': ({ words, of }) => `${of('skill')} fiel bei ${words} der Kandidaten auf`,
  'interviewer-effect': ({ words }) => `Gäste bewerten diese Person mit ${words} von 5`,
  'interviewer-load': ({ words }) => `Gespräche mit dieser Person: ${words}`,
  'market-worth': ({ words }) => `Die Hälfte der Angebote liegt über ${words} im Jahr`,
  'missing-skill': ({ words, of }) => `${of('skill')} fehlte bei ${words} der Kandidaten, bei denen danach gefragt war`,
  'our-offer-as-seen': ({ words }) => `Dieser Teil kam bei ${words} der Gäste an`,
  'plans-that-change': ({ words }) => `${words} der bestätigten Gespräche fanden statt`,
  'preference-patterns': ({ words, of }) => `${words} der Kandidaten ist das wichtig: ${of('what')}`,
  'questions-asked': ({ words, parts }) =>
    `Fragen von Gastgebern in einem Gespräch: ${words}; von Gästen: ${parts.find(({ name }) => name === 'by guests')?.words ?? '0'}`,
  'questions-that-work': ({ words }) => `Wie gern Gäste, die das fragten, wieder sprechen würden: ${words} von 10`,
  'skills-in-demand': ({ words, of }) => `${of('skill')} ist bei ${words} der Kandidaten, bei denen es vorkommt, gefragt oder gelobt`,
  'story-parts-that-land': ({ words, of }) => {
    const listeners = of('audience');
    return `Geschichten kommen bei ${words} der Kandidaten an${listeners === '' ? '' : `, wenn diese zuhören: ${listeners}`}`;
  },
  'talent-pool': ({ words }) => `Kandidaten im Talentpool: ${words}`,
  'talk-share': ({ words }) => `Auf Gäste entfallen ${words} der Zeit, in der gesprochen wird`,
  'time-to-schedule': ({ value, words }) =>
    value === null
      ? 'Weniger als die Hälfte hat bisher gesprochen'
      : `So lange dauert es höchstens, bis die Hälfte derer, die anfragen, spricht: ${words}`,
  'what-hosts-answer': ({ parts, of }) => {
    const [most] = parts;
    return `Danach gefragt, antworten Gastgeber meist „${most?.name ?? ''}“ (${most?.words ?? ''}): ${of('topic')}`;
  },
};
