import { expect, test } from '@jest/globals';
import { ownSatisfaction } from './own-satisfaction.rule.ts';

const monthly = (said: readonly number[]) =>
  said.map((satisfaction, index) => ({
    ...{ personId: 'ana', satisfaction },
    day: new Date(Date.UTC(2025, index, 1)).toISOString().slice(0, 10),
  }));
const figures = (said: readonly number[]) =>
  ownSatisfaction.figures({
    ...{ person: 'ana', chats: [], bookings: [], offers: [], ratings: [], contacts: [], outcomes: [] },
    checkIns: monthly(said).toReversed(),
  });

test('of nobody who said nothing', () => expect(figures([])).toEqual([]));

test('what was said last is told at once, and where it goes from eight check-ins on', () => {
  const [early] = figures([4, 4, 3]);
  expect(early).toMatchObject({ n: 3, value: 3, notYet: 'a course needs 8 check-ins', parts: [{ name: 'mean', n: 3 }] });
  expect(early?.parts[0]?.value).toBeCloseTo(11 / 3, 12);
  expect(early?.sentence).toBe('On 2025-03-01 you said 3 of 5. Not yet: a course needs 8 check-ins.');
  const [figure] = figures([5, 5, 4, 4, 3, 3, 2, 2]);
  expect(figure).toMatchObject({ n: 8, value: 2, notYet: null });
  expect(figure?.parts.map(({ name }) => name)).toEqual(['mean', 'change in 100 days', 'p']);
  expect(figure?.parts[1]?.value).toBeLessThan(-1);
  expect(figure?.sentence).toMatch(/^On 2025-08-01 you said 2 of 5\. Your ratings of where you work fall by \d\.\d\d in a hundred days\.$/);
});

test('nothing is made of ratings that stay as they are', () => {
  const [figure] = figures([3, 3, 3, 3, 3, 3, 3, 3]);
  expect(figure).toMatchObject({ n: 8, value: 3, sentence: expect.stringContaining('neither clearly rise nor fall') });
});
