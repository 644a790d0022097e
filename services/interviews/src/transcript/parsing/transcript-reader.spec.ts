import type { CueProblem } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cue } from './cue.rule.ts';
import { labelKey } from './speaker-label.rule.ts';
import { TranscriptReader } from './transcript-reader.rule.ts';

function read(text: string, known: readonly string[] = [], pieces: readonly string[] = [text]) {
  const cues: Cue[] = [];
  const problems: CueProblem[] = [];
  const sink = { cue: (cue: Cue) => void cues.push(cue), problem: (problem: CueProblem) => void problems.push(problem) };
  const reader = new TranscriptReader(sink, { names: new Set(known.map(labelKey)), others: new Set(['nb', 'note']) });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return { format: reader.format, cues, problems };
}
const said = (text: string, known?: readonly string[]) => read(text, known).cues.map(({ speaker, text: words }) => [speaker, words]);
const lines = (...texts: readonly string[]) => texts.join('\n');
const first = '00:01.000 --> 00:04.000';
const second = '00:05.000 --> 00:06.500';

describe('WebVTT', () => {
  test('has notes, styles, regions, identifiers, settings and a header that say nothing', () =>
    expect(
      read(
        lines(
          '\uFEFFWEBVTT - Chat with Ana',
          'Kind: captions',
          '',
          'STYLE',
          '::cue(v) { color: lime }',
          '',
          'REGION',
          'id:left width:40%',
          '',
          'NOTE one line',
          '',
          'NOTE',
          'and several: with a colon',
          '',
          'intro',
          '00:01.000 --> 00:04.000 align:start position:10%,line-left line:0',
          '<v.first.loud Ana Almeida><c.red>Hello</c> &amp; <i>good</i> day</v>',
          '',
          '1000:00:05.000-->1000:00:06.500',
          '<v Hana>Hi',
          'there',
        ),
      ),
    ).toEqual({
      format: 'web-vtt',
      cues: [
        { line: 16, start: 1_000, end: 4_000, speaker: 'Ana Almeida', text: 'Hello & good day' },
        { line: 19, start: 3_600_005_000, end: 3_600_006_500, speaker: 'Hana', text: 'Hi there' },
      ],
      problems: [],
    }));

  test('may have several voices in a cue, which share its time', () =>
    expect(read(lines('WEBVTT', '', first, '<v Ana>one two</v> <v Hana>one two</v>')).cues).toEqual([
      { line: 3, start: 1_000, end: 2_500, speaker: 'Ana', text: 'one two' },
      { line: 3, start: 2_500, end: 4_000, speaker: 'Hana', text: 'one two' },
    ]));

  test('may name who speaks before a colon, until somebody else does', () =>
    expect(said(lines('WEBVTT', '', first, 'Ana: one', '', second, 'two', '', '00:07.000 --> 00:08.000', 'Hana: three'))).toEqual([
      ['Ana', 'one'],
      ['Ana', 'two'],
      ['Hana', 'three'],
    ]));

  test('may leave open who speaks', () =>
    expect(said(lines('WEBVTT', '', first, '<v Ana>one', '', second, 'the thing is: two'))).toEqual([
      ['Ana', 'one'],
      [null, 'the thing is: two'],
    ]));

  test.each<[string, readonly string[], readonly CueProblem[], number]>([
    ['a time that is none', ['00:01.000 --> 00:61.000', 'lost'], [{ line: 3, code: 'malformed_timing', used: false }], 1],
    ['an arrow that is none', ['4', '00:01.000 -> 00:04.000', 'lost'], [{ line: 4, code: 'malformed_timing', used: false }], 1],
    ['a time without an end', ['00:01.000 -->', 'lost'], [{ line: 3, code: 'malformed_timing', used: false }], 1],
    ['an end before the start', ['00:04.000 --> 00:01.000', 'lost'], [{ line: 3, code: 'end_before_start', used: false }], 1],
    ['text without a time', ['who knows when', 'lost'], [{ line: 3, code: 'no_timing', used: false }], 1],
    ['an identifier alone', ['42'], [{ line: 3, code: 'no_timing', used: false }], 1],
    ['no text', [first], [{ line: 3, code: 'no_text', used: false }], 1],
    ['no empty line behind it', [first, 'kept', second, 'kept as well'], [{ line: 5, code: 'missing_blank_line', used: true }], 3],
    ['a time before the one before', [second, 'kept', '', first, 'kept'], [{ line: 6, code: 'out_of_order', used: true }], 3],
  ])('with %s is told with its line, and the rest is used', (_, block, problems, cues) => {
    const seen = read(lines('WEBVTT', '', ...block, '', '01:00.000 --> 01:01.000', 'the rest'));
    expect(seen.problems).toEqual(problems);
    expect(seen.cues).toHaveLength(cues);
    expect(seen.cues.at(-1)?.text).toBe('the rest');
  });
});

describe('SubRip', () => {
  test('has numbers, commas and markup', () =>
    expect(
      read(
        lines(
          '1',
          '00:00:01,000 --> 00:00:04,000 X1:100 Y1:50',
          '<font color="#fff">Ana:</font> {\\an8}Hello',
          'there',
          '',
          '2',
          '00:00:05,000 --> 00:00:06,500',
          '- Hana: Hi',
          '- Ana: Hi!',
        ),
      ),
    ).toEqual({
      format: 'sub-rip',
      cues: [
        { line: 2, start: 1_000, end: 4_000, speaker: 'Ana', text: 'Hello there' },
        { line: 7, start: 5_000, end: 5_600, speaker: 'Hana', text: 'Hi' },
        { line: 7, start: 5_600, end: 6_500, speaker: 'Ana', text: 'Hi!' },
      ],
      problems: [],
    }));

  test('without numbers or empty lines is read all the same', () => {
    const seen = read(lines('00:00:01,000 --> 00:00:02,000', 'one', '2', '00:00:03,000 --> 00:00:04,000', 'two'));
    expect(seen.cues.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(seen.problems).toEqual([{ line: 4, code: 'missing_blank_line', used: true }]);
  });

  test.each<[string, readonly string[], CueProblem]>([
    ['a broken time', ['1', '00:00:01;000 --> 00:00:02', 'x'], { line: 2, code: 'malformed_timing', used: false }],
    ['a broken arrow', ['1', '00:00:01,000 -> 00:00:02,000', 'x'], { line: 2, code: 'malformed_timing', used: false }],
    ['a number alone', ['1', '00:00:01,000 --> 00:00:02,000', 'x', '', '7'], { line: 5, code: 'no_timing', used: false }],
    ['an empty line in its text', ['1', '00:00:01,000 --> 00:00:02,000', 'x', '', 'y'], { line: 5, code: 'no_timing', used: false }],
  ])('with %s is told with its line, and the rest is used', (_, block, problem) => {
    const seen = read(lines(...block, '', '9', '00:10:00,000 --> 00:10:01,000', 'the rest'));
    expect(seen.problems).toEqual([problem]);
    expect(seen.cues.at(-1)?.text).toBe('the rest');
  });
});

describe('plain text', () => {
  test('has turns, and lines that go on with them', () =>
    expect(read(lines('', 'Ana Almeida: Hello.', 'How are you?', '', 'HANA:  Fine – the thing is: busy.'))).toEqual({
      format: 'plain',
      cues: [
        { line: 2, start: null, end: null, speaker: 'Ana Almeida', text: 'Hello. How are you?' },
        { line: 5, start: null, end: null, speaker: 'HANA', text: 'Fine – the thing is: busy.' },
      ],
      problems: [],
    }));

  test.each([
    ['before the name', '[00:00:10] Ana: a', '(0:12) Hana: b', '1:00:00 Ana: c'],
    ['behind the name', 'Ana [00:00:10]: a', 'Hana (0:12): b', 'Ana [1:00:00]: c'],
  ])('may tell the time %s', (_, ...texts) =>
    expect(read(lines(...texts)).cues.map(({ start, end, speaker, text }) => [start, end, speaker, text])).toEqual([
      [10_000, 12_000, 'Ana', 'a'],
      [12_000, 3_600_000, 'Hana', 'b'],
      [3_600_000, null, 'Ana', 'c'],
    ]),
  );

  test('takes names that look like none where they are known', () => {
    expect(said('interviewer: so\ncandidate two: yes', ['Interviewer', 'candidate two'])).toEqual([
      ['interviewer', 'so'],
      ['candidate two', 'yes'],
    ]);
    expect(said('Ana: so\ncandidate two: yes\nNB: no name')).toEqual([['Ana', 'so candidate two: yes NB: no name']]);
  });

  test('names what belongs to nobody, and what says nothing', () =>
    expect(read(lines('Minutes of our chat', 'on Monday', 'Ana:', 'Hana: Hi')).problems).toEqual([
      { line: 1, code: 'no_speaker', used: false },
      { line: 3, code: 'no_text', used: false },
    ]));
});

test.each([
  ['nothing', ''],
  ['empty lines', '\n \n\n'],
])('a file of %s has no format', (_, text) => expect(read(text)).toEqual({ format: undefined, cues: [], problems: [] }));

test.each([
  ['empty lines', '\n', 2_000_000],
  ['a subtitle without an end', '00:01.000 --> 00:02.000\n', 1, 'a\n', 500_000],
  ['a tag without an end', 'WEBVTT\n\n00:01.000 --> 00:02.000\n', 1, '<v ', 500_000],
  ['one line', 'Ana: ', 1, 'a ', 1_000_000],
  ['speakers who say nothing', 'Ana: a\n', 1, 'Ana:\n', 300_000],
])('a file of millions of %s is read in one go', (_, head, times, rest = '', more = 0) => {
  expect(read(head.repeat(times) + rest.repeat(more)).cues.length).toBeLessThan(3);
});

describe('any file', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      'WEBVTT',
      'NOTE x',
      'STYLE',
      '1',
      'Ana: hi',
      '- Hana: yes?',
      '<v Ana>hi</v> there',
      '<',
      '\u0000',
      '00:01.000 --> 00:02.000',
    ),
    fc.constantFrom('00:00:01,000 --> 00:00:02,000', '99:99 --> x', '-->', '[0:01] Ana: x', '&#x110000;&#55296;&amp', '{\\an8', 'x: y'),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  const file = fc
    .tuple(
      fc.constantFrom('WEBVTT\n\n', '1\n', '', '\uFEFF'),
      fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 40 }),
    )
    .map(([head, rest]) => head + rest.flat().join(''));

  test('is read the same in whatever pieces it comes', () =>
    fc.assert(
      fc.property(file, fc.array(fc.nat(12), { minLength: 1, maxLength: 200 }), (text, sizes) => {
        const pieces: string[] = [];
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = (sizes[turn % sizes.length] ?? 0) + (turn % 2);
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        expect(read(text, [], pieces)).toEqual(read(text));
      }),
    ));

  test('gives cues with words and times in order, each from a line of the file, and never fails', () =>
    fc.assert(
      fc.property(file, (text) => {
        const { cues, problems } = read(text);
        const last = text.split(/\r\n|\n|\r/).length;
        for (const cue of cues) {
          expect(cue.text.trim()).not.toBe('');
          expect(cue.text).not.toMatch(/[\n\r\0]/);
          if (cue.end !== null) expect(cue.end).toBeGreaterThanOrEqual(cue.start ?? Number.NaN);
        }
        for (const place of [...cues, ...problems]) expect(place.line >= 1 && place.line <= last).toBe(true);
      }),
    ));

  test('that is well formed gives back what was written', () => {
    const word = fc.stringMatching(/^[a-zäß]{1,8}$/);
    const turn = fc.record({
      speaker: fc.constantFrom('Ana', 'Hana Holm'),
      text: fc.array(word, { minLength: 1, maxLength: 6 }),
      ms: fc.integer({ min: 1, max: 99_999 }),
    });
    const time = (ms: number, point: string) =>
      `${String(Math.floor(ms / 3_600_000)).padStart(2, '0')}:${new Date(ms).toISOString().slice(14, 19)}${point}${String(ms % 1_000).padStart(3, '0')}`;
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 20 }), (turns) => {
        const until = turns.map((_, index) => turns.slice(0, index + 1).reduce((sum, { ms }) => sum + ms, 0));
        const expected = turns.map(({ speaker, text }, index) => ({
          speaker,
          text: text.join(' '),
          start: until[index - 1] ?? 0,
          end: until[index] ?? 0,
        }));
        const vtt = expected.map(({ start, end, speaker, text }) => `${time(start, '.')} --> ${time(end, '.')}\n<v ${speaker}>${text}\n`);
        const srt = expected.map(
          ({ start, end, speaker, text }, n) => `${n + 1}\n${time(start, ',')} --> ${time(end, ',')}\n${speaker}: ${text}\n`,
        );
        for (const written of [`WEBVTT\n\n${vtt.join('\n')}`, srt.join('\n')]) {
          const { cues, problems } = read(written);
          expect(problems).toEqual([]);
          expect(cues.map(({ line: _, ...cue }) => cue)).toEqual(expected);
        }
        const plain = expected.map(({ speaker, text }) => `${speaker}: ${text}`).join('\n');
        expect(said(plain)).toEqual(expected.map(({ speaker, text }) => [speaker, text]));
      }),
    );
  });
});
