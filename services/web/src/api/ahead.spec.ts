import { afterEach, expect, jest, test } from '@jest/globals';
import { askAhead, takeAhead } from './ahead.ts';

const url = (path: string) => new URL(path, 'https://candor.example');
const wanted = (path: string, given: RequestInit = {}) => takeAhead(new Request(url(path), given));
const fetched = jest.spyOn(globalThis, 'fetch').mockImplementation(async (asked) => new Response(String(asked)));

afterEach(() => {
  fetched.mockClear();
});

test('what was asked ahead is taken once, whatever the order of its parameters', async () => {
  askAhead(url('/times?a=1&b=x%2Fy'));
  const answer = await wanted('/times?b=x%2Fy&a=1');
  expect(await answer?.text()).toBe('https://candor.example/times?a=1&b=x%2Fy');
  expect(wanted('/times?a=1&b=x%2Fy')).toBeUndefined();
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('other questions are not answered by it, nor commands, nor those by a link', () => {
  askAhead(url('/times?a=1'));
  expect(wanted('/times?a=2')).toBeUndefined();
  expect(wanted('/times?a=1', { method: 'POST' })).toBeUndefined();
  expect(wanted('/times?a=1', { headers: { 'candor-link': 'x' } })).toBeUndefined();
  expect(wanted('/times?a=1')).toBeDefined();
});

test('that it failed is heard by whoever takes it', async () => {
  fetched.mockImplementationOnce(() => Promise.reject(new TypeError('away')));
  askAhead(url('/times'));
  await expect(wanted('/times')).rejects.toThrow('away');
});
