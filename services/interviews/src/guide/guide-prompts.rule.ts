import { type Locale, type Said } from '@candor/contracts';

interface SectionWords {
  readonly title: Said;
  readonly prompts: readonly Said[];
}

const says = (en: string, de: string): Said => ({ en, de });

/** What sections are called, and what a host does in them. */
const words: Readonly<Record<string, SectionWords>> = {
  introductions: {
    title: says('Introduce yourselves', 'Einander vorstellen'),
    prompts: [
      says(
        'Say who you are and what you do, in four sentences, and let the guest do the same',
        'In vier Sätzen sagen, wer Sie sind und was Sie machen, und den Gast dasselbe tun lassen',
      ),
      says('Ask how they would like to be called', 'Fragen, wie der Gast angesprochen werden möchte'),
    ],
  },
  expectations: {
    title: says('Set expectations', 'Erwartungen klären'),
    prompts: [
      says(
        'Say what this is, and what it is not: nobody is turned down in it',
        'Sagen, was das hier ist und was nicht: Niemand wird hier abgelehnt',
      ),
      says(
        'Ask what would make it worth their time, and say how long you have',
        'Fragen, wann es sich für den Gast gelohnt hat, und sagen, wie lange Sie haben',
      ),
    ],
  },
  'guest-questions': {
    title: says('Their questions', 'Die Fragen des Gastes'),
    prompts: [
      says(
        'Answer with an example of your own; say so where you do not know',
        'Mit einem eigenen Beispiel antworten; sagen, wo Sie es nicht wissen',
      ),
      says(
        'Keep answers under two minutes, and wait: the next question comes',
        'Antworten unter zwei Minuten halten und warten: Die nächste Frage kommt',
      ),
    ],
  },
  exploring: {
    title: says('Explore', 'Kennenlernen'),
    prompts: [
      says(
        'Ask one question and follow what you hear, rather than the list',
        'Eine Frage stellen und dem folgen, was Sie hören, nicht der Liste',
      ),
      says(
        'Say what you have to offer only where it answers something they said',
        'Was Sie bieten, nur dort sagen, wo es auf Gesagtes antwortet',
      ),
    ],
  },
  qualifications: {
    title: says('What the work requires', 'Was die Arbeit verlangt'),
    prompts: [
      says('Ask everybody the same questions in the same order', 'Allen dieselben Fragen in derselben Reihenfolge stellen'),
      says('Ask for one example each, and what they did themselves', 'Je ein Beispiel erfragen, und was sie selbst getan haben'),
      says('Note what was said, not what you make of it', 'Notieren, was gesagt wurde, nicht, was Sie davon halten'),
    ],
  },
  'ways-of-working': {
    title: says('Ways of working', 'Wie man arbeitet'),
    prompts: [
      says(
        'Tell of a real disagreement in your team before you ask for theirs',
        'Von einer echten Uneinigkeit im Team erzählen, bevor Sie nach ihrer fragen',
      ),
      says('Say what is hard about working here', 'Sagen, was an der Arbeit hier schwer ist'),
    ],
  },
  round: {
    title: says('Around the table', 'Reihum'),
    prompts: [
      says(
        'Give everybody two minutes, those who have said least first',
        'Allen zwei Minuten geben, zuerst denen, die am wenigsten gesagt haben',
      ),
      says(
        'Name nobody before the others whom they have not named themselves',
        'Vor den anderen nichts nennen, was die Person nicht selbst gesagt hat',
      ),
    ],
  },
  reflection: {
    title: says('Reflect', 'Nachdenken'),
    prompts: [
      says(
        'It is their own reflection and no test: ask, and do not judge',
        'Es ist ihre eigene Reflexion und kein Test: fragen, nicht urteilen',
      ),
      says('Say who sees what comes of it, before you begin', 'Vor Beginn sagen, wer sieht, was dabei herauskommt'),
    ],
  },
  'next-steps': {
    title: says('Next steps', 'Wie es weitergeht'),
    prompts: [
      says('Say what happens next and by when; "nothing" is an answer', 'Sagen, was wann folgt; „nichts“ ist eine Antwort'),
      says('Say thanks, and say that both of you will be asked for feedback', 'Danken und sagen, dass beide um Rückmeldung gebeten werden'),
    ],
  },
};

const neverAsk: readonly Said[] = [
  says(
    'What they earn or earned: say your band, and ask what they expect',
    'Was jemand verdient oder verdient hat: Ihr Band nennen und nach Erwartungen fragen',
  ),
  says(
    'Age, origin, religion, health, children, partner, sexual orientation, convictions: ask for what the work requires',
    'Alter, Herkunft, Religion, Gesundheit, Kinder, Partner, sexuelle Orientierung, Überzeugungen: fragen, was die Arbeit verlangt',
  ),
  says(
    'Nor in a roundabout way, such as by the year of a degree or where a name comes from',
    'Auch nicht auf Umwegen, etwa über das Abschlussjahr oder die Herkunft eines Namens',
  ),
];

export const wordsOf = (sectionId: string, locale: Locale): { readonly title: string; readonly prompts: readonly string[] } => {
  const { title, prompts } = words[sectionId] ?? { title: says(sectionId, sectionId), prompts: [] };
  return { title: title[locale], prompts: prompts.map((prompt) => prompt[locale]) };
};

export const neverAsked = (locale: Locale): readonly string[] => neverAsk.map((sentence) => sentence[locale]);
