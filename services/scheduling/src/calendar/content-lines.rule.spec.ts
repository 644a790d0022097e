import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentLines, textValue } from './content-lines.rule.ts';

const text = fc.string({ unit: 'binary', maxLength: 300 });
const summary = (value: string) => contentLines([{ name: 'SUMMARY', value: textValue(value) }]);
const readBack = (written: string) =>
  written
    .replace(/\r\n /g, '')
    .replace(/^SUMMARY:|\r\n$/g, '')
    .replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));

describe('calendar text', () => {
  test('separators, backslashes and line breaks are escaped', () =>
    expect(summary('a\\b;c,d\r\ne\rf\ng')).toBe('SUMMARY:a\\\\b\\;c\\,d\\ne\\nf\\ng\r\n'));

  test('a line break can begin no property', () =>
    expect(contentLines([{ name: 'ATTENDEE', parameters: { CN: 'Hana\r\n"X' }, value: 'mailto:a@b.example\r\nX:1' }])).toBe(
      'ATTENDEE;CN="Hana^n^\'X":mailto:a@b.exampleX:1\r\n',
    ));

  test('a plain parameter is not quoted', () =>
    expect(contentLines([{ name: 'ATTENDEE', parameters: { ROLE: 'REQ-PARTICIPANT' }, value: 'mailto:a@b.example' }])).toBe(
      'ATTENDEE;ROLE=REQ-PARTICIPANT:mailto:a@b.example\r\n',
    ));

  test('no line is longer than 75 octets', () =>
    fc.assert(
      fc.property(text, (value) => {
        for (const line of summary(value).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    ));

  test('any text without control characters survives', () =>
    fc.assert(
      fc.property(text, (value) => {
        const kept = value.replace(/[^\P{Cc}\t\n]/gu, '');
        expect(readBack(summary(kept))).toBe(kept);
      }),
    ));
});
