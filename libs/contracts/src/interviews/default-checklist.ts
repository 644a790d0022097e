import { type Said, says } from '../said.ts';
import type { ConversationKind } from '../scheduling/chat-type.event.ts';
import type { CandidatePath } from './aims.event.ts';
import type { ConversationSide } from './meeting.event.ts';

/** Something to do for a conversation. */
export interface ChecklistItem {
  readonly itemId: string;
  readonly when: 'days-before' | 'day-before' | 'just-before' | 'after';
  readonly side: ConversationSide;
  readonly text: Said;
  /** Empty: for all. */
  readonly kinds: readonly ConversationKind[];
  /** Empty: for everybody. */
  readonly paths: readonly CandidatePath[];
}

type For = Partial<Pick<ChecklistItem, 'kinds' | 'paths'>>;

const item = (
  side: ConversationSide,
  when: ChecklistItem['when'],
  itemId: string,
  text: Said,
  { kinds = [], paths = [] }: For = {},
): ChecklistItem => ({
  itemId,
  when,
  side,
  text,
  kinds,
  paths,
});
const guest = item.bind(undefined, 'guest');
const host = item.bind(undefined, 'host');

/** What everybody is reminded of. Ids are kept for ever; texts may be worded better. */
export const checklist: readonly ChecklistItem[] = [
  guest(
    'days-before',
    'read-their-news',
    says(
      'Read what they published in the last three months, and one thing somebody else wrote about them',
      'Lesen, was sie in den letzten drei Monaten veröffentlicht haben, und eines, das andere über sie schrieben',
    ),
  ),
  guest(
    'days-before',
    'pick-five',
    says(
      'Choose the five questions that you would be sorry not to have asked',
      'Die fünf Fragen wählen, die Sie ungern nicht gestellt hätten',
    ),
  ),
  guest(
    'days-before',
    'first-examples',
    says(
      'Find three things you have done, at school, in a club or at home, that show how you go about work',
      'Drei Dinge finden, aus Schule, Verein oder daheim, die zeigen, wie Sie an Arbeit herangehen',
    ),
    { paths: ['newcomer'] },
  ),
  guest(
    'days-before',
    'translate-experience',
    says('Say your last three projects in the words of the new field', 'Ihre letzten drei Projekte in den Worten des neuen Feldes sagen'),
    { paths: ['changer'] },
  ),
  guest(
    'days-before',
    'why-change',
    says(
      'Have one sentence ready for why you change, that looks forward',
      'Einen Satz bereithaben, warum Sie wechseln, der nach vorn schaut',
    ),
    { paths: ['changer'] },
  ),
  guest(
    'days-before',
    'gap-in-a-sentence',
    says(
      'Have one sentence ready about the time away; you owe nobody the reason',
      'Einen Satz über die Zeit dazwischen bereithaben; den Grund schulden Sie niemandem',
    ),
    { paths: ['returner'] },
  ),
  guest(
    'days-before',
    'fresh-evidence',
    says(
      'Do one small piece of the work now, so that your newest example is of this year',
      'Ein kleines Stück der Arbeit jetzt machen, damit Ihr neuestes Beispiel von diesem Jahr ist',
    ),
    { paths: ['returner'] },
  ),
  guest(
    'day-before',
    'tell-your-story',
    says('Tell the parts of your story aloud once, with a clock', 'Die Teile Ihrer Geschichte einmal laut erzählen, mit Uhr'),
  ),
  guest('day-before', 'papers-ready', says('Have certificates and permits at hand', 'Zeugnisse und Erlaubnisse griffbereit haben'), {
    kinds: ['screening'],
  }),
  guest(
    'day-before',
    'know-consent',
    says('Read what is kept of this conversation, and for how long', 'Lesen, was von diesem Gespräch aufbewahrt wird und wie lange'),
    { kinds: ['screening', 'assessment'] },
  ),
  guest(
    'just-before',
    'try-the-link',
    says('Open the link or look up the way, ten minutes before', 'Zehn Minuten vorher den Link öffnen oder den Weg nachsehen'),
  ),
  guest(
    'just-before',
    'note-expectations',
    says('Note what you expect; it is locked when it begins', 'Notieren, was Sie erwarten; beim Beginn wird es festgehalten'),
  ),
  guest(
    'after',
    'note-answers',
    says(
      'Note within the hour which questions were answered, and how',
      'Binnen einer Stunde notieren, welche Fragen beantwortet wurden, und wie',
    ),
  ),
  guest(
    'after',
    'say-thanks',
    says('Say thanks, with one thing that you took with you', 'Danken, mit einer Sache, die Sie mitgenommen haben'),
  ),
  host(
    'day-before',
    'read-who-comes',
    says(
      'Read what the guest wrote when booking: nothing else about them',
      'Lesen, was der Gast beim Buchen schrieb: sonst nichts über ihn',
    ),
  ),
  host(
    'day-before',
    'pick-three',
    says('Choose three questions, and leave room for theirs', 'Drei Fragen wählen und Platz für die anderen lassen'),
  ),
  host(
    'day-before',
    'criteria-first',
    says(
      'Write down what the work requires before you hear who they are',
      'Aufschreiben, was die Arbeit verlangt, bevor Sie hören, wer kommt',
    ),
    { kinds: ['screening'] },
  ),
  host('just-before', 'close-everything', says('Close mail and chat', 'Mail und Chat schließen')),
  host(
    'just-before',
    'note-expectations',
    says('Note what you expect; it is locked when it begins', 'Notieren, was Sie erwarten; beim Beginn wird es festgehalten'),
  ),
  host(
    'after',
    'note-at-once',
    says(
      'Note what was said before the next meeting begins: facts first',
      'Notieren, was gesagt wurde, bevor der nächste Termin beginnt: zuerst Tatsachen',
    ),
  ),
  host(
    'after',
    'keep-promises',
    says('Do what you said you would do, or say by when', 'Tun, was Sie zugesagt haben, oder sagen, bis wann'),
  ),
];

/** What a guest can find out about an employer alone. */
export const lookUp: readonly Said[] = [
  says('What do they sell, to whom, and who would notice if it were gone?', 'Was verkaufen sie, an wen, und wem würde es fehlen?'),
  says(
    'What have they announced in the last year, and what became of it?',
    'Was haben sie im letzten Jahr angekündigt, und was wurde daraus?',
  ),
  says('Who founded it, who owns it, and who leads it now?', 'Wer hat es gegründet, wem gehört es, und wer führt es heute?'),
  says(
    'How many people work there, where, and is that more or fewer than a year ago?',
    'Wie viele arbeiten dort, wo, und sind es mehr oder weniger als vor einem Jahr?',
  ),
  says('What do people who left say about it?', 'Was sagen Menschen darüber, die gegangen sind?'),
];
