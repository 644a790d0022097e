import { describe, expect, test } from '@jest/globals';
import { emptyWeek, workWeek } from './availability.ts';
import { added, copied, joined, moved, movedByDays, placed, resized, type Span, spansOf, stretched, weekOf } from './week-spans.ts';

const span = (id: string, day: number, from: number, to: number): Span => ({ id, day, from: from * 60, to: to * 60 });
const two = [span('a', 0, 9, 12), span('b', 0, 13, 17), span('c', 2, 9, 12)];
const at = (spans: readonly Span[] | undefined, id: string) => spans?.find((one) => one.id === id);

test('hours that are drawn are those that are stored', () => {
  expect(weekOf(spansOf(workWeek))).toEqual(workWeek);
  expect(weekOf(spansOf({ ...emptyWeek, sunday: [{ start: '22:00', end: '24:00' }] })).sunday).toEqual([{ start: '22:00', end: '24:00' }]);
});

test('hours that overlap or touch become one', () =>
  expect(joined([span('b', 0, 12, 14), span('a', 0, 9, 12), span('c', 1, 9, 12)])).toEqual([span('a', 0, 9, 14), span('c', 1, 9, 12)]));

describe('by keyboard', () => {
  test('hours move within their day', () => {
    expect(at(moved(two, 'a', -60), 'a')).toEqual(span('a', 0, 8, 11));
    expect(moved([span('a', 0, 0, 1)], 'a', -15)).toBeUndefined();
    expect(moved([span('a', 0, 23, 24)], 'a', 15)).toBeUndefined();
  });
  test('and not into others', () => expect(moved(two, 'a', 75)).toBeUndefined());
  test('they go to the next day on which that time is free', () => {
    expect(at(movedByDays(two, 'a', 1), 'a')?.day).toBe(1);
    expect(at(movedByDays(two, 'c', -1), 'c')?.day).toBe(1);
    expect(at(movedByDays([...two, span('d', 1, 8, 10)], 'a', 1), 'a')?.day).toBe(3);
    expect(movedByDays(two, 'a', -1)).toBeUndefined();
  });
  test('they get longer and shorter, and never nothing', () => {
    expect(at(resized(two, 'b', 'to', 60), 'b')).toEqual(span('b', 0, 13, 18));
    expect(at(resized(two, 'b', 'from', -60), 'b')).toEqual(span('b', 0, 12, 17));
    expect(resized(two, 'b', 'from', -75)).toBeUndefined();
    expect(resized([span('a', 0, 9, 9.25)], 'a', 'to', -15)).toBeUndefined();
  });
});

describe('by pointer', () => {
  test('hours stay within the day', () => {
    expect(at(placed(two, 'a', 4, 23 * 60), 'a')).toEqual(span('a', 4, 21, 24));
    expect(at(placed(two, 'a', 4, -90), 'a')).toEqual(span('a', 4, 0, 3));
  });
  test('hours are drawn down or up, at least a step of them', () => {
    expect(at(stretched(two, 'c', 600, 720), 'c')).toEqual(span('c', 2, 10, 12));
    expect(at(stretched(two, 'c', 600, 480), 'c')).toEqual(span('c', 2, 8, 10));
    expect(at(stretched(two, 'c', 600, 600), 'c')).toEqual(span('c', 2, 9.75, 10));
    expect(at(stretched(two, 'c', 1_400, 2_000), 'c')?.to).toBe(1_440);
  });
});

describe('new hours', () => {
  const hoursOf = (spans: readonly Span[], day: number) => {
    const found = added(spans, day);
    const one = found && at(found.spans, found.id);
    return one && [one.from / 60, one.to / 60];
  };
  test('are from nine to five on an empty day', () => expect(hoursOf(two, 5)).toEqual([9, 17]));
  test('come after those that are there', () => expect(hoursOf(two, 0)).toEqual([18, 19]));
  test('or before them', () => expect(hoursOf([span('a', 0, 8, 24)], 0)).toEqual([6, 7]));
  test('and are none where the day is full', () => expect(hoursOf([span('a', 0, 0, 24)], 0)).toBeUndefined());
});

test('the hours of a day are copied in place of those of others', () => {
  const week = weekOf(copied(two, 0, [0, 1, 2]));
  expect(week.tuesday).toEqual(week.monday);
  expect(week.wednesday).toEqual(week.monday);
  expect(week.monday).toHaveLength(2);
});
