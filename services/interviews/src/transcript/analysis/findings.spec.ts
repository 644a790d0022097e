import { defaultTerms, TranscriptAnalysis } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyseTranscript } from './analyse-transcript.rule.ts';
import { phraseKey, stretchesOf, wordsOf } from './words.rule.ts';

const terms = defaultTerms.map(({ termId, label, synonyms }) => ({ termId, label, phrases: [label, ...synonyms] }));
const speakers = [
  { personId: 'ana', side: 'guest' },
  { personId: 'hana', side: 'host' },
] as const;
const labels = [
  { label: 'Ana', personId: 'ana' },
  { label: 'Hana Holm', personId: 'hana' },
  { label: 'Note', personId: null },
];
const analysed = (...lines: readonly string[]) => analyseTranscript({ text: lines.join('\n'), speakers, labels, terms });
const found = (text: string) => analysed(`Ana: ${text}`).topics.map(({ termId }) => termId);

describe('terms of the vocabulary', () => {
  test.each([
    ['by their label, however it is spelled', 'KUBERNETES and type-script, no: TypeScript.', ['skill/kubernetes', 'skill/typescript']],
    ['by a synonym', 'We run K8s on Amazon Web Services', ['skill/aws', 'skill/kubernetes']],
    ['with signs in them', 'C++, C# and node.js', ['skill/c-plus-plus', 'skill/c-sharp', 'skill/node-js']],
    ['in German', 'Die Unternehmenskultur, und Gleitzeit', ['perk/flexible-hours', 'topic/culture']],
    ['with dashes for spaces', 'test driven development', ['skill/test-driven-development']],
    ['the longest of them only', 'machine learning', ['skill/machine-learning']],
    ['not across a full stop', 'It was a machine. Learning takes time', []],
    ['not where they are ordinary words', 'we react swiftly, a swift answer, and excel at it', []],
    ['where ordinary words are names', 'Swift and React', ['skill/react', 'skill/swift']],
  ])('are found %s', (_, text, expected) => expect(found(text).toSorted()).toEqual(expected));

  test('are counted by side, with the places where they were said first', () => {
    const { topics, suggestions } = analysed('Ana: I like Kafka.', 'Hana Holm: Kafka?', 'Ana: Kafka, Kafka.');
    expect(topics).toEqual([{ termId: 'skill/kafka', times: { host: 1, guest: 3, unknown: 0 } }]);
    expect(suggestions).toEqual([
      {
        suggestionId: 'term.skill.kafka',
        from: 'vocabulary',
        kind: 'skill',
        termId: 'skill/kafka',
        phrase: 'Kafka',
        content: null,
        saidBy: 'guest',
        times: 4,
        cues: [
          { line: 1, startMs: null, personId: 'ana', text: 'I like Kafka.' },
          { line: 2, startMs: null, personId: 'hana', text: 'Kafka?' },
          { line: 3, startMs: null, personId: 'ana', text: 'Kafka, Kafka.' },
        ],
      },
    ]);
  });
});

describe('phrases that stand out', () => {
  const phrases = (...lines: readonly string[]) =>
    analysed(...lines)
      .suggestions.filter(({ from }) => from === 'phrase')
      .map(({ phrase, times, saidBy }) => [phrase, times, saidBy]);

  test('are said more than once, between words that say nothing', () =>
    expect(
      phrases(
        'Ana: I looked after the payment reconciliation for the whole region.',
        'Hana Holm: So the payment reconciliation is what you enjoyed?',
        'Ana: Yes, you know, the Payment Reconciliation, and a quarterly audit.',
      ),
    ).toEqual([['payment reconciliation', 3, 'guest']]));

  test('are those that people use for it rather than the words alone', () =>
    expect(phrases('Ana: satellite imaging, then satellite imaging; satellite imaging.', 'Ana: imaging. imaging. imaging.')).toEqual([
      ['satellite imaging', 3, 'guest'],
      ['imaging', 3, 'guest'],
    ]));

  test('are no terms of the vocabulary, and no names of speakers', () =>
    expect(phrases('Ana: Hana Holm, thanks. Technical debt.', 'Ana: Hana Holm! Technical debt! Hana Holm!')).toEqual([]));

  test('leave German fillers out', () =>
    expect(
      phrases('Ana: Also ich habe da die Brandschutzprüfung gemacht.', 'Ana: Die Brandschutzprüfung, genau, halt die Brandschutzprüfung.'),
    ).toEqual([['Brandschutzprüfung', 3, 'guest']]));
});

test('a long utterance is quoted around what was said', () => {
  const { suggestions } = analysed(`Ana: ${'so and '.repeat(100)}Kubernetes ${'and so '.repeat(100)}`);
  const [{ text = '' } = {}] = suggestions[0]?.cues ?? [];
  expect(text).toMatch(/^… .*Kubernetes.* …$/);
  expect(text.length).toBeLessThan(250);
});

test('what is told of a file is what its reader finds, the rest is used', () => {
  const seen = analysed(
    'WEBVTT',
    '',
    '00:01.000 --> 00:02.000',
    '<v Ana>Hello',
    '',
    '00:xx --> 00:03.000',
    'lost',
    '',
    '00:03.000 --> 00:05.000',
    '<v Hana Holm>Hi?',
  );
  expect(seen).toMatchObject({ cues: 2, problemCount: 1, problems: [{ line: 6, code: 'malformed_timing', used: false }] });
  expect(seen.measures.sides).toMatchObject({ host: { talkMs: 2_000, questions: 1 }, guest: { talkMs: 1_000, questions: 0 } });
});

test('any text is analysed, the same every time, and fits what is shown of it', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('Ana: Kafka Kafka', 'WEBVTT', '')), {
        maxLength: 20,
      }),
      (lines) => {
        const seen = analysed(...lines);
        expect(TranscriptAnalysis.parse(seen)).toEqual(seen);
        expect(analysed(...lines)).toEqual(seen);
      },
    ),
  ));

test('stretches hold the words of a text, in order', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) =>
      expect(stretchesOf(text).flatMap((words) => words.map(({ written }) => written))).toEqual(wordsOf(text)),
    ),
  ));

test('a phrase is the same with capitals, dashes and spaces', () =>
  expect(phraseKey('  Work-Life   balance')).toBe(phraseKey('work life Balance')));
