import { says } from '../said.ts';
import { expectationTopics, privateNote, rating, selfEstimate } from './form-parts.ts';
import type { FormQuestion } from './form-question.ts';

/** What a host is asked after a chat, about the guest: two answers are enough. */
export const hostForm1: readonly FormQuestion[] = [
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
    asks: says('What was strong? One sentence is enough.', 'Was war stark? Ein Satz genügt.'),
    required: true,
    shown: 'toOther',
  },
  {
    id: 'to-improve',
    kind: 'text',
    asks: says('What would have made it better?', 'Was hätte es besser gemacht?'),
    required: false,
    shown: 'toOther',
  },
  rating('communication', says('Communication', 'Verständlichkeit'), {
    1: says('I often had to ask what was meant', 'Ich musste oft nachfragen, was gemeint war'),
    3: says('Mostly clear; longer answers lost their thread', 'Meist klar; längere Antworten verloren den Faden'),
    5: says('Came to the point, with examples that fitted', 'Kam auf den Punkt, mit passenden Beispielen'),
  }),
  rating('preparation', says('Preparation', 'Vorbereitung'), {
    1: says('Asked what stands on our front page', 'Fragte, was auf unserer Startseite steht'),
    3: says('Knew what we do; questions would fit many companies', 'Wusste, was wir tun; die Fragen passten auf viele Firmen'),
    5: says(
      'Asked what only somebody asks who has looked into our situation',
      'Fragte, was nur fragt, wer sich mit unserer Lage befasst hat',
    ),
  }),
  rating('professionalism', says('Professionalism', 'Professionalität'), {
    1: says('Late, distracted or dismissive, without a word about it', 'Zu spät, abgelenkt oder abschätzig, ohne ein Wort dazu'),
    3: says('On time and polite', 'Pünktlich und höflich'),
    5: says('On time, attentive, and clear about what happens next', 'Pünktlich, aufmerksam und klar darin, wie es weitergeht'),
  }),
  rating('listening', says('Listening', 'Zuhören'), {
    1: says('Talked over answers or returned to a script', 'Redete in Antworten hinein oder kehrte zum Skript zurück'),
    3: says('Let me finish, and sometimes built on it', 'Ließ ausreden und knüpfte manchmal an'),
    5: says('Built on what I said and checked what was understood', 'Knüpfte an Gesagtes an und prüfte, was verstanden war'),
  }),
  rating('substance', says('Substance', 'Substanz'), {
    1: says('General statements that could not be followed up', 'Allgemeines, bei dem sich nicht nachhaken ließ'),
    3: says('Some concrete experience, some of it thin', 'Einiges Konkretes, manches davon dünn'),
    5: says('Concrete experience that stood up to every follow-up question', 'Konkrete Erfahrung, die jeder Nachfrage standhielt'),
  }),
  {
    id: 'skills',
    kind: 'skills',
    asks: says('Skills that stood out, or that you missed', 'Fähigkeiten, die auffielen oder die Sie vermisst haben'),
    required: false,
    shown: 'toOther',
  },
  {
    id: 'moments',
    kind: 'moments',
    asks: says('Which parts of their story landed, which fell flat?', 'Welche Teile der Geschichte kamen an, welche nicht?'),
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
