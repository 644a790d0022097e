import { says } from '../../said.ts';
import { about } from './default-question.ts';

const closer = ['exploratory', 'fit', 'group'] as const;
const talks = ['exploratory', 'fit', 'screening'] as const;

/** What candidates ask about the industry, the business and the work. */
export const guestBusiness = [
  ...about('guest', 'industry-outlook', closer, {
    'where-it-goes': {
      answer: { type: 'outlook' },
      asks: says(
        'Where is your industry going in the next three years? Whom will that cost work?',
        'Wohin geht Ihre Branche in den nächsten drei Jahren? Wen wird das Arbeit kosten?',
      ),
      learns: says('Whether this is a field to go into', 'Ob man in dieses Feld gehen sollte'),
    },
    'wrong-about': {
      asks: says('What do people outside of your industry get wrong about it?', 'Was versteht man außerhalb Ihrer Branche an ihr falsch?'),
      learns: says('What an outsider does not see', 'Was man von außen nicht sieht'),
      paths: ['newcomer', 'changer'],
    },
    'rules-changing': {
      asks: says(
        'Which rule or supervision that is coming will change your work the most?',
        'Welche kommende Vorschrift oder Aufsicht wird Ihre Arbeit am meisten verändern?',
      ),
      learns: says('How far the law drives the work', 'Wie sehr das Recht die Arbeit treibt'),
      industries: ['energy', 'finance', 'government', 'health', 'insurance', 'law', 'life-sciences', 'telecommunications'],
    },
    'old-and-new-systems': {
      answer: { type: 'share' },
      asks: says(
        'What share of the work goes into what was built years ago?',
        'Welcher Anteil der Arbeit geht in das, was vor Jahren gebaut wurde?',
      ),
      learns: says('How much is new, and how much is upkeep', 'Wie viel neu ist und wie viel Pflege'),
      industries: ['finance', 'insurance', 'software', 'telecommunications'],
    },
    'supply-and-plant': {
      asks: says(
        'What has changed about where things are made and bought since the last shortage?',
        'Was hat sich seit dem letzten Engpass daran geändert, wo gefertigt und gekauft wird?',
      ),
      learns: says('How exposed the business is', 'Wie verletzlich das Geschäft ist'),
      industries: ['agriculture', 'automotive', 'construction', 'consumer-goods', 'life-sciences', 'logistics', 'manufacturing', 'retail'],
    },
    'time-with-people': {
      answer: { type: 'share' },
      asks: says(
        'What share of a day goes to the people you are there for, and what to paperwork?',
        'Welcher Teil des Tages gehört den Menschen, für die Sie da sind, und welcher dem Papier?',
      ),
      learns: says('What the day consists of', 'Woraus der Tag besteht'),
      industries: ['education', 'government', 'health', 'hospitality', 'non-profit'],
    },
    'money-comes-from': {
      asks: says(
        'Where does the money for this work come from, and how sure is it two years from now?',
        'Woher kommt das Geld für diese Arbeit, und wie sicher ist es in zwei Jahren?',
      ),
      learns: says('Whether the place will be there', 'Ob es die Stelle dann noch gibt'),
      industries: ['arts-and-media', 'education', 'non-profit', 'real-estate'],
    },
    'billed-time': {
      answer: { type: 'share' },
      asks: says(
        'How much of one’s time is billed to clients, and what happens with the rest?',
        'Wie viel der Zeit wird Kunden berechnet, und was geschieht mit dem Rest?',
      ),
      learns: says('What is left for learning', 'Was zum Lernen bleibt'),
      industries: ['consulting', 'law'],
    },
  }),
  ...about('guest', 'product-challenges', closer, {
    'hardest-about-product': {
      answer: { type: 'terms', of: 'challenge' },
      asks: says(
        'What about your product is harder than it looks from outside?',
        'Was an Ihrem Produkt ist schwerer, als es von außen aussieht?',
      ),
      learns: says('Where the real work is', 'Wo die eigentliche Arbeit liegt'),
    },
    'did-not-work': {
      asks: says('What did you try in the last year that did not work?', 'Was haben Sie im letzten Jahr versucht, das nicht ging?'),
      learns: says('Whether they try things and talk about it', 'Ob etwas versucht und darüber geredet wird'),
    },
  }),
  ...about('guest', 'market-challenges', closer, {
    'customers-who-left': {
      asks: says('Why did customers leave you most recently?', 'Warum sind zuletzt Kunden gegangen?'),
      learns: says('What the market wants that they do not have', 'Was der Markt will und sie nicht haben'),
    },
    'harder-to-sell': {
      answer: { type: 'terms', of: 'challenge' },
      asks: says(
        'What has become harder in your market in the last twelve months?',
        'Was ist in Ihrem Markt in den letzten zwölf Monaten schwerer geworden?',
      ),
      learns: says('The pressure they are under', 'Unter welchem Druck sie stehen'),
    },
  }),
  ...about('guest', 'people-challenges', closer, {
    'hard-to-find': {
      answer: { type: 'terms', of: 'skill' },
      asks: says(
        'Whom do you look for longest, and what do you do until you have found them?',
        'Wen suchen Sie am längsten, und was machen Sie, bis Sie ihn oder sie haben?',
      ),
      learns: says('Where people are missing', 'Wo Leute fehlen'),
    },
    'why-people-left': {
      asks: says(
        'Why did people leave your team in the last two years?',
        'Warum sind in den letzten zwei Jahren Menschen aus Ihrem Team gegangen?',
      ),
      learns: says('What it is that one leaves here for', 'Wofür man hier geht'),
    },
  }),
  ...about('guest', 'competitors', closer, {
    'whom-do-you-watch': {
      answer: { type: 'terms', of: 'competitor' },
      asks: says('Whom do you watch closely, and what do they do better?', 'Wen beobachten Sie genau, und was machen die besser?'),
      learns: says(
        'Who counts in this market, and how honest one is about it',
        'Wer in diesem Markt zählt, und wie ehrlich man darüber ist',
      ),
    },
    'if-not-here': {
      answer: { type: 'terms', of: 'competitor' },
      asks: says(
        'If you could not work here, where would you apply?',
        'Wenn Sie hier nicht arbeiten könnten, wo würden Sie sich bewerben?',
      ),
      learns: says('Other places worth a chat', 'Andere Häuser, die ein Gespräch wert sind'),
    },
  }),
  ...about('guest', 'buzzwords', closer, {
    'word-of-the-year': {
      answer: { type: 'terms', of: 'buzzword' },
      asks: says(
        'Which word is in every presentation at the moment, and what do you do about it in earnest?',
        'Welches Wort steht zurzeit in jeder Präsentation, und was tun Sie davon im Ernst?',
      ),
      learns: says('What is talk, and what is work', 'Was Gerede ist und was Arbeit'),
    },
  }),
  ...about('guest', 'strategy', talks, {
    'stopped-doing': {
      asks: says('What has your company stopped doing, and why?', 'Womit hat Ihr Unternehmen aufgehört, und warum?'),
      learns: says('Whether there is a strategy: it says no to something', 'Ob es eine Strategie gibt: Sie sagt zu etwas Nein'),
    },
  }),
  ...about('guest', 'role', talks, {
    'last-week': {
      asks: says(
        'What did somebody in this role do last week, day by day?',
        'Was hat jemand in dieser Rolle letzte Woche gemacht, Tag für Tag?',
      ),
      learns: says('The work as it is', 'Die Arbeit, wie sie ist'),
    },
    'good-after-a-year': {
      asks: says(
        'A year from now, by what would you see that this was the right person?',
        'Woran würden Sie in einem Jahr sehen, dass es die richtige Person war?',
      ),
      learns: says('What is really expected', 'Was wirklich erwartet wird'),
    },
  }),
  ...about('guest', 'pay', ['screening', 'fit'], {
    'band-for-the-role': {
      answer: { type: 'pay' },
      asks: says(
        'Which band is this role paid in, and who decides where in it somebody begins?',
        'In welchem Band wird diese Rolle bezahlt, und wer entscheidet, wo darin man anfängt?',
      ),
      learns: says('The pay, before it comes to bargaining', 'Die Bezahlung, bevor es ums Verhandeln geht'),
    },
  }),
  ...about('guest', 'conditions', ['screening', 'fit', 'exploratory'], {
    'where-from': {
      answer: { type: 'share' },
      asks: says(
        'On what share of days is one expected on site, and who decides?',
        'An welchem Anteil der Tage wird man vor Ort erwartet, und wer bestimmt das?',
      ),
      learns: says('How much of the place is up to me', 'Wie viel vom Arbeitsort in meiner Hand liegt'),
    },
  }),
] as const;
