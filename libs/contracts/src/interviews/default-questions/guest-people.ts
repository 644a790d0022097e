import { says } from '../../said.ts';
import { about, choice } from './default-question.ts';

const closer = ['exploratory', 'fit', 'group'] as const;
const talks = ['exploratory', 'fit', 'group', 'screening', 'assessment'] as const;

/** What candidates ask about the host, the culture and the days. */
export const guestPeople = [
  ...about('guest', 'host-path', closer, {
    'how-did-you-get-here': {
      asks: says(
        'How did you come to do what you do now? Which step was not planned?',
        'Wie kamen Sie zu dem, was Sie heute machen? Welcher Schritt war nicht geplant?',
      ),
      learns: says('A real path, with its luck in it', 'Einen wirklichen Weg, mitsamt dem Glück darin'),
    },
    'nearly-left': {
      asks: says(
        'When did you last think of leaving, and what made you stay?',
        'Wann haben Sie zuletzt ans Gehen gedacht, und was hat Sie gehalten?',
      ),
      learns: says('What holds people here', 'Was Menschen hier hält'),
    },
    'advice-to-self': {
      asks: says(
        'What do you know about this work now that you wish you had known in the first week?',
        'Was wissen Sie heute über diese Arbeit, das Sie gern in der ersten Woche gewusst hätten?',
      ),
      learns: says('What nobody writes down', 'Was niemand aufschreibt'),
    },
  }),
  ...about('guest', 'culture', closer, {
    'last-disagreement': {
      asks: says(
        'Tell me of the last time your team disagreed about something that mattered. How did it end?',
        'Erzählen Sie von der letzten Uneinigkeit im Team, bei der es um etwas ging. Wie ging sie aus?',
      ),
      learns: says('How decisions are really made', 'Wie wirklich entschieden wird'),
    },
    'mistake-made': {
      asks: says('What happened after the last big mistake?', 'Was geschah nach dem letzten großen Fehler?'),
      learns: says('Whether one can be wrong here', 'Ob man sich hier irren darf'),
    },
    'feedback-how-often': {
      ...choice(false, {
        weekly: says('Every week', 'Jede Woche'),
        monthly: says('Every month', 'Jeden Monat'),
        quarterly: says('Every quarter', 'Jedes Quartal'),
        yearly: says('Once or twice a year', 'Ein-, zweimal im Jahr'),
        'when-wrong': says('When something went wrong', 'Wenn etwas schiefging'),
      }),
      asks: says('How often does somebody here hear how they are doing?', 'Wie oft hört man hier, wie man sich macht?'),
      learns: says('Whether feedback is a habit or an event', 'Ob Rückmeldung Gewohnheit ist oder Ereignis'),
    },
    'who-does-well-here': {
      asks: says(
        'Who does well here, and who does not, good as they may be?',
        'Wer kommt hier gut zurecht, und wer nicht, so gut er oder sie sein mag?',
      ),
      learns: says('Whether I would fit, said by somebody who has seen others', 'Ob ich passe, von jemandem, der andere gesehen hat'),
    },
  }),
  ...about('guest', 'work-life-balance', closer, {
    'last-late-evening': {
      asks: says(
        'When did you last work late, and was that a surprise?',
        'Wann haben Sie zuletzt abends länger gearbeitet, und kam das überraschend?',
      ),
      learns: says('Hours as they are, not as they are agreed', 'Zeiten, wie sie sind, nicht wie sie vereinbart sind'),
    },
    'reachable-on-holiday': {
      answer: { type: 'yes-no' },
      asks: says('Did anybody call you during your last holiday?', 'Hat Sie in Ihrem letzten Urlaub jemand angerufen?'),
      learns: says('Whether time off is off', 'Ob frei auch frei ist'),
    },
    'hours-moved': {
      answer: { type: 'scale' },
      asks: says(
        'How freely can people move their hours within a week, from 1 (not at all) to 5 (entirely)?',
        'Wie frei kann man seine Stunden in der Woche verschieben, von 1 (gar nicht) bis 5 (völlig)?',
      ),
      learns: says('Room for a life beside it', 'Wie viel Platz für ein Leben daneben ist'),
    },
    'part-time-in-fact': {
      answer: { type: 'share' },
      asks: says(
        'What share of the team works less than full time, and do they do work that matters?',
        'Welcher Anteil des Teams arbeitet weniger als Vollzeit, und machen diese Leute Wichtiges?',
      ),
      learns: says('Whether less time means less work that counts', 'Ob weniger Zeit auch weniger Wichtiges heißt'),
      paths: ['returner', 'steady'],
    },
    'first-months-back': {
      asks: says(
        'Could somebody begin with fewer hours and grow into it? Has anybody?',
        'Könnte man mit weniger Stunden anfangen und hineinwachsen? Hat das schon jemand?',
      ),
      learns: says('Whether a gentle start is possible', 'Ob ein sanfter Anfang möglich ist'),
      paths: ['returner'],
    },
  }),
  ...about('guest', 'leadership', ['exploratory', 'fit'], {
    'changed-their-mind': {
      asks: says(
        'When did your manager last change their mind because of somebody in the team?',
        'Wann hat Ihre Führungskraft zuletzt wegen jemandem im Team die Meinung geändert?',
      ),
      learns: says('Whether one is heard', 'Ob man gehört wird'),
    },
  }),
  ...about('guest', 'hiring', ['exploratory', 'screening', 'group'], {
    'what-happens-next': {
      ...choice(false, {
        'no-vacancy': says('There is nothing at the moment', 'Zurzeit gibt es nichts'),
        'to-come': says('Something is about to come', 'Demnächst kommt etwas'),
        posted: says('It is posted', 'Es ist ausgeschrieben'),
        unposted: says('It is there and posted nowhere', 'Es gibt etwas, das nirgends steht'),
      }),
      asks: says('Is somebody being looked for at the moment, posted or not?', 'Wird gerade jemand gesucht, ausgeschrieben oder nicht?'),
      learns: says('Whether there is something, also what is posted nowhere', 'Ob es etwas gibt, auch was nirgends steht'),
    },
    'how-you-decide': {
      asks: says(
        'The last time you took somebody on, what decided it?',
        'Was hat den Ausschlag gegeben, als Sie zuletzt jemanden eingestellt haben?',
      ),
      learns: says('What counts in hiring, in one case', 'Was beim Einstellen zählt, an einem Fall'),
    },
    'weeks-to-answer': {
      answer: { type: 'number' },
      asks: says(
        'How many weeks are there usually between the first talk and an answer?',
        'Wie viele Wochen liegen meist zwischen dem ersten Gespräch und einer Antwort?',
      ),
      learns: says('What waiting is normal', 'Welches Warten normal ist'),
      kinds: ['screening', 'exploratory'],
    },
  }),
  ...about('guest', 'next-steps', talks, {
    'whom-else': {
      asks: says(
        'Whom else should I talk to, and may I say that you sent me?',
        'Mit wem sollte ich noch sprechen, und darf ich sagen, dass ich von Ihnen komme?',
      ),
      learns: says('The next conversation', 'Das nächste Gespräch'),
    },
  }),
  ...about('guest', 'reflection', ['assessment'], {
    'how-it-is-used': {
      asks: says(
        'Who sees what comes of this, what is it used for, and for how long is it kept?',
        'Wer sieht, was hierbei herauskommt, wofür wird es verwendet und wie lange aufbewahrt?',
      ),
      learns: says('What becomes of what I say about myself', 'Was aus dem wird, was ich über mich sage'),
    },
    'what-surprised-you': {
      asks: says(
        'What of what I said about how I work would you have expected least?',
        'Was von dem, wie ich über meine Arbeitsweise sprach, hätten Sie am wenigsten erwartet?',
      ),
      learns: says('Where I see myself differently from others', 'Wo ich mich anders sehe als andere'),
    },
  }),
] as const;
