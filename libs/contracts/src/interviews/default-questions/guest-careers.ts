import { says } from '../../said.ts';
import { about, choice } from './default-question.ts';

const talks = ['exploratory', 'fit', 'group', 'screening'] as const;
const closer = ['exploratory', 'fit', 'group'] as const;

/** What candidates ask about paths, time and skills. */
export const guestCareers = [
  ...about('guest', 'career-path', closer, {
    'where-people-went': {
      asks: says(
        'Think of two people who did this work three years ago. What are they doing now?',
        'Denken Sie an zwei Menschen, die diese Arbeit vor drei Jahren gemacht haben. Was machen sie heute?',
      ),
      learns: says(
        'Which paths are really taken, instead of those on the poster',
        'Welche Wege wirklich gegangen werden, nicht die auf dem Plakat',
      ),
    },
    'ways-forward': {
      ...choice(true, {
        expert: says('Deeper into the subject', 'Tiefer ins Fach'),
        people: says('Leading people', 'Menschen führen'),
        sideways: says('Into another field', 'In ein anderes Feld'),
        founding: says('Building something new', 'Etwas Neues aufbauen'),
        outside: says('Mostly elsewhere', 'Meist woanders'),
      }),
      asks: says(
        'Which ways forward are there from this work, other than leading people?',
        'Welche Wege führen von dieser Arbeit weiter, außer Menschen zu führen?',
      ),
      learns: says('Whether growing needs a team below one', 'Ob Weiterkommen ein Team unter sich voraussetzt'),
    },
    'sideways-move': {
      answer: { type: 'yes-no' },
      asks: says(
        'Has somebody here changed to quite another field in the last year?',
        'Ist hier im letzten Jahr jemand in ein ganz anderes Feld gewechselt?',
      ),
      learns: says('Whether changing inside is possible or only said to be', 'Ob ein Wechsel im Haus möglich ist oder nur so heißt'),
      paths: ['changer', 'steady'],
    },
    'first-role-in': {
      asks: says(
        'Which role do people usually begin with when this is their first one here?',
        'Mit welcher Rolle fängt man hier üblicherweise an, wenn es die erste ist?',
      ),
      learns: says('Where the door is', 'Wo die Tür ist'),
      paths: ['newcomer', 'changer'],
    },
    'from-elsewhere': {
      asks: says(
        'Who of your colleagues came from a different trade, and what did they bring that others did not have?',
        'Wer von Ihren Leuten kam aus einem anderen Beruf, und was brachte er oder sie mit, das andere nicht hatten?',
      ),
      learns: says('Which of my earlier experience counts here', 'Welche meiner bisherigen Erfahrung hier zählt'),
      paths: ['changer'],
    },
    'way-back-in': {
      asks: says(
        'How have people come back to this work after years away from it?',
        'Wie sind Menschen nach Jahren wieder in diese Arbeit gekommen?',
      ),
      learns: says('What a way back looks like, and what it takes', 'Wie ein Weg zurück aussieht und was er braucht'),
      paths: ['returner'],
    },
  }),
  ...about('guest', 'time-to-advance', closer, {
    'time-to-next-step': {
      answer: { type: 'months' },
      asks: says(
        'How long does it usually take until somebody here is trusted with the next larger thing?',
        'Wie lange dauert es hier meist, bis man das nächstgrößere Vorhaben anvertraut bekommt?',
      ),
      learns: says('Time to advance, in months', 'Zeit bis zum nächsten Schritt, in Monaten'),
    },
    'who-decides-promotion': {
      asks: says(
        'Who decides that somebody is ready for more, and what did they look at last time?',
        'Wer entscheidet, dass jemand reif für mehr ist, und worauf wurde beim letzten Mal geschaut?',
      ),
      learns: says(
        'What counts for advancing, and whether it is known beforehand',
        'Was fürs Weiterkommen zählt und ob man es vorher weiß',
      ),
    },
    'time-to-be-useful': {
      answer: { type: 'months' },
      asks: says(
        'After how many months do new people usually stand on their own feet?',
        'Nach wie vielen Monaten stehen Neue meist auf eigenen Füßen?',
      ),
      learns: says('How steep the beginning is, and how much help there is', 'Wie steil der Anfang ist und wie viel Hilfe es gibt'),
      paths: ['newcomer', 'changer', 'returner'],
    },
  }),
  ...about('guest', 'skills', talks, {
    'skill-that-decides': {
      answer: { type: 'terms', of: 'skill' },
      asks: says(
        'Which skill separates those who do this well from those who do it?',
        'Welche Fähigkeit unterscheidet die, die das gut machen, von denen, die es machen?',
      ),
      learns: says('What to work on first', 'Woran zuerst zu arbeiten ist'),
    },
    'skill-rising': {
      answer: { type: 'terms', of: 'skill' },
      asks: says(
        'Which skill will you need in two years that hardly anybody here has today?',
        'Welche Fähigkeit brauchen Sie in zwei Jahren, die hier heute kaum jemand hat?',
      ),
      learns: says('Where demand comes before supply', 'Wo der Bedarf dem Angebot vorausgeht'),
    },
    'skill-overrated': {
      answer: { type: 'terms', of: 'skill' },
      asks: says(
        'What is in every posting for this work and hardly matters in it?',
        'Was steht in jeder Ausschreibung für diese Arbeit und spielt darin kaum eine Rolle?',
      ),
      learns: says('What need not be learnt', 'Was man nicht zu lernen braucht'),
    },
    'what-is-missing-in-me': {
      answer: { type: 'terms', of: 'skill' },
      asks: says(
        'After what you have heard from me: what would you want to see before you handed me this work?',
        'Nach dem, was Sie von mir gehört haben: Was wollten Sie sehen, bevor Sie mir diese Arbeit geben?',
      ),
      learns: says('What is missing, from somebody who would know', 'Was fehlt, von jemandem, der es wüsste'),
    },
    'how-to-show-it': {
      asks: says(
        'Without a certificate or a title: what would convince you that somebody can do this?',
        'Ohne Zeugnis und Titel: Was würde Sie überzeugen, dass jemand das kann?',
      ),
      learns: says('Which proof counts when the usual one is not there', 'Welcher Beleg zählt, wenn der übliche fehlt'),
      paths: ['newcomer', 'changer', 'returner'],
    },
    'what-changed-since': {
      asks: says(
        'Which tools and habits of this work are new in the last five years?',
        'Welche Werkzeuge und Gewohnheiten dieser Arbeit sind in den letzten fünf Jahren neu?',
      ),
      learns: says('What to catch up on', 'Was aufzuholen ist'),
      paths: ['returner'],
    },
  }),
] as const;
