import { says } from '../../said.ts';
import { about, choice } from './default-question.ts';

const talks = ['exploratory', 'fit', 'group'] as const;
const all = ['exploratory', 'screening', 'fit', 'group', 'assessment'] as const;

/** What hosts ask to get to know somebody, without a vacancy in mind. */
export const hostExploring = [
  ...about('host', 'motivation', talks, {
    'good-day': {
      asks: says(
        'Tell me of a working day lately that you would like to have again.',
        'Erzählen Sie von einem Arbeitstag aus letzter Zeit, den Sie gern noch einmal hätten.',
      ),
      learns: says('What gives them energy, in their own example', 'Was Kraft gibt, an einem eigenen Beispiel'),
    },
    'what-would-have-to-be-true': {
      asks: says(
        'What would have to be true for you to want to change anything at all?',
        'Was müsste der Fall sein, damit Sie überhaupt etwas ändern wollten?',
      ),
      learns: says(
        'What matters to them, and whether they are happier where they are',
        'Was zählt, und ob es dort, wo sie sind, besser ist',
      ),
      kinds: ['exploratory', 'fit'],
    },
    'what-they-look-for': {
      ...choice(true, {
        growth: says('Learning and growing', 'Lernen und wachsen'),
        responsibility: says('More responsibility', 'Mehr Verantwortung'),
        purpose: says('Work that means something', 'Sinnvolle Arbeit'),
        people: says('Good people around', 'Gute Leute um sich'),
        security: says('Safety', 'Sicherheit'),
        time: says('Time for other things', 'Zeit für anderes'),
        pay: says('Better pay', 'Bessere Bezahlung'),
      }),
      asks: says(
        'Which three things would your next work have to give you that you do not want to miss?',
        'Welche drei Dinge müsste Ihre nächste Arbeit bieten, auf die Sie nicht verzichten wollen?',
      ),
      learns: says('What candidates expect of work at the moment', 'Was Kandidaten zurzeit von Arbeit erwarten'),
    },
    'why-this-talk': {
      asks: says(
        'What would make this half hour well spent for you?',
        'Was müsste passieren, damit sich diese halbe Stunde für Sie gelohnt hat?',
      ),
      learns: says('What they came for', 'Weshalb sie gekommen sind'),
      kinds: all,
    },
  }),
  ...about('host', 'growth', talks, {
    'learnt-last': {
      asks: says(
        'What have you taught yourself in the last year, and how?',
        'Was haben Sie sich im letzten Jahr selbst beigebracht, und wie?',
      ),
      learns: says('How they learn', 'Wie sie lernen'),
    },
    'next-larger-thing': {
      asks: says(
        'What is the next larger thing that you would like to be trusted with?',
        'Welches nächstgrößere Vorhaben würden Sie gern anvertraut bekommen?',
      ),
      learns: says('Where they want to go', 'Wohin sie wollen'),
    },
  }),
  ...about('host', 'industry-outlook', talks, {
    'how-you-see-us': {
      asks: says('How does our industry look from where you stand?', 'Wie sieht unsere Branche von dort aus, wo Sie stehen?'),
      learns: says('What the market says about the industry', 'Was der Markt über die Branche sagt'),
    },
  }),
  ...about('host', 'competitors', talks, {
    'who-does-it-well': {
      answer: { type: 'terms', of: 'competitor' },
      asks: says(
        'Which employers do people in your field speak well of at the moment, and why?',
        'Von welchen Arbeitgebern spricht man in Ihrem Feld zurzeit gut, und warum?',
      ),
      learns: says('With whom one competes for people', 'Mit wem man um Menschen wirbt'),
    },
  }),
  ...about('host', 'hiring', talks, {
    'heard-about-us': {
      asks: says(
        'What had you heard about us, and what of it did you find to be so?',
        'Was hatten Sie über uns gehört, und was davon hat sich bestätigt?',
      ),
      learns: says('What is said about us, and whether it is true', 'Was über uns gesagt wird und ob es stimmt'),
    },
  }),
  ...about('host', 'next-steps', all, {
    'what-next-for-you': {
      ...choice(true, {
        'talk-again': says('Another chat', 'Noch ein Gespräch'),
        'meet-team': says('Meeting the team', 'Das Team kennenlernen'),
        apply: says('Applying', 'Sich bewerben'),
        later: says('Later, perhaps', 'Später vielleicht'),
        nothing: says('Nothing, and that is fine', 'Nichts, und das ist gut so'),
      }),
      asks: says('What would be a good next step for you, if any?', 'Was wäre für Sie ein guter nächster Schritt, falls überhaupt?'),
      learns: says('Whether and how to go on', 'Ob und wie es weitergeht'),
    },
  }),
] as const;
