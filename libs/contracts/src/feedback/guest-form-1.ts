import { says } from '../said.ts';
import { expectationTopics, privateNote, rating, selfEstimate } from './form-parts.ts';
import type { FormQuestion } from './form-question.ts';

/** What a guest is asked after a chat, about the host: two answers are enough. */
export const guestForm1: readonly FormQuestion[] = [
  {
    id: 'would-talk-again',
    kind: 'likelihood',
    asks: says('How much would you like to talk again?', 'Wie gern würden Sie noch einmal sprechen?'),
    least: says('I would rather not', 'Lieber nicht'),
    most: says('Tomorrow, if it were up to me', 'Von mir aus gleich morgen'),
    required: true,
    shown: 'toOther',
  },
  {
    id: 'strengths',
    kind: 'text',
    asks: says('What did the host do well? One sentence is enough.', 'Was hat Ihr Gegenüber gut gemacht? Ein Satz genügt.'),
    required: true,
    shown: 'toOther',
  },
  {
    id: 'to-improve',
    kind: 'text',
    asks: says('What should they change next time?', 'Was sollte beim nächsten Mal anders sein?'),
    required: false,
    shown: 'toOther',
  },
  rating('communication', says('Communication', 'Verständlichkeit'), {
    1: says('I left without knowing what they do', 'Ich ging, ohne zu wissen, was sie tun'),
    3: says('Mostly clear; some of it was company language', 'Meist klar; manches war Firmensprache'),
    5: says('Explained it so that I could retell it', 'Erklärte es so, dass ich es weitererzählen könnte'),
  }),
  rating('preparation', says('Preparation', 'Vorbereitung'), {
    1: says('Did not know who I was', 'Wusste nicht, wer ich bin'),
    3: says('Had skimmed what I had sent', 'Hatte überflogen, was ich geschickt hatte'),
    5: says('Had read it, and had questions that only fit me', 'Hatte es gelesen und Fragen, die nur auf mich passen'),
  }),
  rating('professionalism', says('Professionalism', 'Professionalität'), {
    1: says('Late, distracted or dismissive, without a word about it', 'Zu spät, abgelenkt oder abschätzig, ohne ein Wort dazu'),
    3: says('On time and polite', 'Pünktlich und höflich'),
    5: says('On time, attentive, and clear about what happens next', 'Pünktlich, aufmerksam und klar darin, wie es weitergeht'),
  }),
  rating('listening', says('Listening', 'Zuhören'), {
    1: says('Talked most of the time, or asked what I had just said', 'Sprach die meiste Zeit oder fragte, was ich gerade gesagt hatte'),
    3: says('Let me ask, and answered what was asked', 'Ließ mich fragen und beantwortete das Gefragte'),
    5: says('Built on what I said, and left me room for my questions', 'Knüpfte an Gesagtes an und ließ mir Raum für meine Fragen'),
  }),
  rating('substance', says('Substance', 'Substanz'), {
    1: says('What stands on the website', 'Was auf der Website steht'),
    3: says('Some of what only insiders know', 'Einiges, was nur Insider wissen'),
    5: says('Open about what is hard there, and how they work on it', 'Offen darüber, was dort schwer ist und wie sie daran arbeiten'),
  }),
  {
    id: 'skills',
    kind: 'skills',
    asks: says('What in how they hold such a talk stood out, or was missing?', 'Was fiel an der Gesprächsführung auf, oder was fehlte?'),
    required: false,
    shown: 'toOther',
  },
  {
    id: 'moments',
    kind: 'moments',
    asks: says('What they told of themselves: what landed, what fell flat?', 'Was sie von sich erzählten: Was kam an, was nicht?'),
    required: false,
    shown: 'toOther',
  },
  {
    id: 'expectations',
    kind: 'expectations',
    asks: says('Was it what you had expected?', 'War es, was Sie erwartet hatten?'),
    topics: expectationTopics,
    required: false,
    shown: 'toOther',
  },
  selfEstimate,
  privateNote,
];
