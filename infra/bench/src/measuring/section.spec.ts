import { expect, test } from '@jest/globals';
import { markdown, rateLine, reached } from './section.ts';

test('a line shows the median rate, and the ratio with its spread', () => {
  expect(rateLine('ours', '/s', [50, 100, 150], [100, 100, 100])).toEqual({
    what: 'ours',
    figure: '100 /s',
    ratio: '1.0 (0.50–1.5)',
    value: 1,
  });
});

test('operations of ten events count tenfold', () => {
  expect(rateLine('tens', 'events/s', [10, 10], [20, 20], 10)).toMatchObject({ figure: '100 events/s', value: 5 });
});

test('a goal is reached from one side', () => {
  expect(reached({ name: '', value: 2, goal: 2, atLeast: true })).toBe(true);
  expect(reached({ name: '', value: 1.9, goal: 2, atLeast: true })).toBe(false);
  expect(reached({ name: '', value: 2.1, goal: 2, atLeast: false })).toBe(false);
});

test('a section is a table with its goals', () => {
  const gates = [{ name: 'speed', value: 0.5, goal: 0.7, atLeast: true }];
  expect(markdown({ title: 'Appending', lines: [{ what: 'ours', figure: '5 /s', ratio: '1' }], gates, notes: ['Note.'] })).toBe(
    '## Appending\n\n| what | figure | ratio |\n|---|---|---|\n| ours | 5 /s | 1 |\n\n- **missed**: speed ≥ 0.7: 0.50\n\nNote.',
  );
});
