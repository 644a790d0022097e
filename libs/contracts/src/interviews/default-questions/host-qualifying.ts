import { says } from '../../said.ts';
import { about, choice } from './default-question.ts';

/** What hosts ask about what somebody can do, and how they work. */
export const hostQualifying = [
  ...about('host', 'qualifications', ['screening'], {
    'built-and-left': {
      asks: says(
        'Which piece of your work is still in use, and what was your part in it?',
        'Welche Ihrer Arbeiten ist noch in Gebrauch, und was war Ihr Anteil daran?',
      ),
      learns: says('What they have done themselves', 'Was sie selbst gemacht haben'),
    },
    'hardest-problem': {
      asks: says(
        'Walk me through the hardest problem of your last project: what did you try first?',
        'Führen Sie mich durch das schwerste Problem Ihres letzten Projekts: Was haben Sie zuerst versucht?',
      ),
      learns: says('How they go about what is hard', 'Wie sie an Schweres herangehen'),
    },
    'may-work-here': {
      answer: { type: 'yes-no' },
      asks: says(
        'Are you allowed to work in the country where this role is, now or with a permit we would apply for?',
        'Dürfen Sie in dem Land arbeiten, in dem die Stelle ist, jetzt oder mit einer Erlaubnis, die wir beantragen?',
      ),
      learns: says(
        'Whether a permit is needed: nothing about where they come from',
        'Ob es eine Erlaubnis braucht: nichts über ihre Herkunft',
      ),
    },
    'licences-held': {
      answer: { type: 'yes-no' },
      asks: says(
        'Do you have the licences that this work requires by law?',
        'Haben Sie die Zulassungen, die diese Arbeit gesetzlich verlangt?',
      ),
      learns: says('Whether they may do this work', 'Ob sie diese Arbeit ausüben dürfen'),
      industries: ['construction', 'education', 'energy', 'finance', 'health', 'insurance', 'law', 'life-sciences', 'logistics'],
    },
  }),
  ...about('host', 'skills', ['screening', 'fit'], {
    'skills-they-would-bring': {
      answer: { type: 'terms', of: 'skill' },
      asks: says(
        'Which three of your skills would you want to use most in the next two years?',
        'Welche drei Ihrer Fähigkeiten wollen Sie in den nächsten zwei Jahren am meisten einsetzen?',
      ),
      learns: says('Skills, and whether they want to use them', 'Fähigkeiten, und ob sie eingesetzt werden wollen'),
    },
    'learn-for-this': {
      answer: { type: 'terms', of: 'skill' },
      asks: says(
        'What would you still have to learn for this work, and how would you go about it?',
        'Was müssten Sie für diese Arbeit noch lernen, und wie würden Sie es angehen?',
      ),
      learns: says('How well they know what the work takes', 'Wie gut sie wissen, was die Arbeit braucht'),
    },
  }),
  ...about('host', 'pay', ['screening', 'fit'], {
    'pay-expected': {
      answer: { type: 'pay' },
      asks: says(
        'Which pay do you have in mind for this work? Our band is on the table.',
        'Welche Bezahlung stellen Sie sich für diese Arbeit vor? Unser Band liegt auf dem Tisch.',
      ),
      learns: says('Expected pay: not what they have or had', 'Erwartete Bezahlung: nicht, was sie haben oder hatten'),
    },
  }),
  ...about('host', 'conditions', ['screening', 'fit'], {
    'when-could-you-begin': {
      answer: { type: 'months' },
      asks: says('From when on could you begin?', 'Ab wann könnten Sie anfangen?'),
      learns: says('Notice and plans, in months', 'Frist und Pläne, in Monaten'),
    },
    'hours-of-the-role': {
      answer: { type: 'yes-no' },
      asks: says(
        'This work has shifts and travel as described. Can you do it in these hours?',
        'Zu dieser Arbeit gehören Schichten und Reisen wie beschrieben. Können Sie sie zu diesen Zeiten machen?',
      ),
      learns: says('Whether the hours fit: not why', 'Ob die Zeiten passen: nicht, warum'),
      kinds: ['screening'],
    },
  }),
  ...about('host', 'ways-of-working', ['fit'], {
    'changed-your-mind': {
      asks: says('When did a colleague last change your mind?', 'Wann hat Sie zuletzt jemand aus dem Kollegenkreis umgestimmt?'),
      learns: says('How they take being contradicted', 'Wie sie mit Widerspruch umgehen'),
    },
    'unclear-task': {
      asks: says(
        'You get a task that is half clear. What do you do on the first day?',
        'Sie bekommen eine halb klare Aufgabe. Was machen Sie am ersten Tag?',
      ),
      learns: says('Whether they ask, try or wait', 'Ob sie fragen, probieren oder warten'),
    },
    'working-with': {
      ...choice(true, {
        alone: says('For stretches alone', 'Längere Zeit allein'),
        pair: says('With one other', 'Zu zweit'),
        team: says('In a team, all the time', 'Ständig im Team'),
        mixed: says('It changes, and I like that', 'Wechselnd, und so mag ich es'),
      }),
      asks: says('In which set-up have you done your best work?', 'In welcher Konstellation haben Sie Ihre beste Arbeit gemacht?'),
      learns: says('What they need around them', 'Was sie um sich brauchen'),
    },
    'needs-from-lead': {
      asks: says(
        'What does somebody who leads you have to do, and what had they better leave?',
        'Was muss jemand tun, der Sie führt, und was besser lassen?',
      ),
      learns: says('Which leading they need', 'Welche Führung sie brauchen'),
    },
  }),
  ...about('host', 'culture', ['fit'], {
    'team-you-miss': {
      asks: says(
        'Which team do you miss, and what did it do that others did not?',
        'Welches Team fehlt Ihnen, und was machte es, das andere nicht machten?',
      ),
      learns: says('The culture they thrive in', 'In welcher Kultur sie aufblühen'),
    },
  }),
  ...about('host', 'people-challenges', ['group'], {
    'round-of-challenges': {
      answer: { type: 'terms', of: 'challenge' },
      asks: says(
        'Around the table: what keeps you busiest at work these weeks?',
        'Reihum: Was beschäftigt Sie bei der Arbeit in diesen Wochen am meisten?',
      ),
      learns: says('What people in the field struggle with', 'Womit man im Feld zu kämpfen hat'),
    },
    'help-each-other': {
      asks: says(
        'Who of you has solved something that somebody else here is stuck with?',
        'Wer von Ihnen hat gelöst, woran jemand anderes hier hängt?',
      ),
      learns: says('Who should meet whom', 'Wer wen kennenlernen sollte'),
    },
  }),
  ...about('host', 'reflection', ['assessment'], {
    'describe-yourself-working': {
      asks: says(
        'How would you describe the way you work, and what would a colleague add?',
        'Wie würden Sie Ihre Arbeitsweise beschreiben, und was würde jemand aus dem Team ergänzen?',
      ),
      learns: says('Their own reflection, with the view of others in it', 'Ihre eigene Einschätzung, mit dem Blick anderer darin'),
    },
    'interests-besides': {
      asks: says(
        'Which kind of task draws you in so that you forget the time?',
        'Welche Art von Aufgabe zieht Sie so hinein, dass Sie die Zeit vergessen?',
      ),
      learns: says('Interests, in their own words', 'Interessen, in ihren eigenen Worten'),
    },
    'recognise-yourself': {
      answer: { type: 'scale' },
      asks: says(
        'How well do you recognise yourself in what we have written down, from 1 to 5?',
        'Wie gut erkennen Sie sich in dem wieder, was wir aufgeschrieben haben, von 1 bis 5?',
      ),
      learns: says('Whether the reflection is theirs', 'Ob die Reflexion die ihre ist'),
    },
  }),
] as const;
