import { eventually } from '@candor/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { patiently } from '../authorization/world.ts';
import { button, heading, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor();

afterEach(() => stage.visits.end());

test('a chat is moved over the change to summer time, as the clock of its guest shows it', async () => {
  await stage.doings.book('hello', '2026-03-06T14:00:00Z', 'ana');
  const visitor = await stage.visits.begin({ zone: 'America/New_York' });
  await visitor.goto(`/l/${await stage.doings.mailedLink('ana@example.org', 'booking/')}`);
  await visitor.getByText('9:00 – 9:30').waitFor();
  await button(visitor, 'Move').click();
  await visitor.getByRole('button', { name: /Monday, 9 March 2026/ }).click();
  await button(visitor, '10:00').click();
  await visitor.getByText('Monday, 9 March 2026, 10:00, New York (UTC−4)').waitFor();
  expect(await axe(visitor)).toEqual([]);
  await visitor.getByRole('button', { name: 'Move it' }).click();
  await visitor.getByText('10:00 – 10:30').waitFor();
  // the same hour of the day in London, where the clocks still stand as before
  expect(await visitor.locator('dl time').getAttribute('datetime')).toBe('2026-03-09T14:00:00.000Z');
});

describe('a link', () => {
  test('that was cut or changed on its way opens nothing', async () => {
    const { link } = await stage.doings.book('hello', '2026-03-05T10:00:00Z', 'cem');
    const token = link.slice(link.lastIndexOf('/') + 1);
    const changed = `${token.slice(0, -4)}${token.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    const visitor = await stage.visits.begin();
    await visitor.goto(`/l/${changed}`);
    await heading(visitor, 'This link is not complete').waitFor();
    expect(await axe(visitor)).toEqual([]);
    expect(await visitor.getByText('Cem').count()).toBe(0);
  });

  test('for signing in is good once, and there is a way on', async () => {
    stage.visits.expectInVain(/^410 \/api\/sign-in\/link$/);
    const link = await stage.doings.asksToSignIn('ana@example.org', 'candidate');
    const [first, second] = [await stage.visits.begin(), await stage.visits.begin()];
    await first.goto(`/l/${link}`);
    await button(first, 'Sign me in').click();
    await heading(first, 'My chats').waitFor();
    await second.goto(`/l/${link}`);
    await second.getByRole('link', { name: 'Ask for a new link' }).waitFor();
    expect(await axe(second)).toEqual([]);
  });

  test('that is too old says so', async () => {
    const link = await stage.doings.asksToSignIn('cem@example.org', 'candidate');
    await stage.it.moveClock('2026-03-02T10:00:00.000Z');
    const visitor = await stage.visits.begin();
    await visitor.goto(`/l/${link}`);
    await visitor.getByRole('link', { name: 'Ask for a new link' }).waitFor();
  });
});

describe('a browser with more tabs than it has connections', () => {
  test('opens all of them, with one that is told what changes, and tells the others', async () => {
    const first = await stage.visits.begin({ zone: 'UTC' });
    await signIn(stage, first, { address: 'ana@example.org', side: 'candidate' });
    await heading(first, 'My chats').waitFor();
    const listeners: string[] = [];
    first.context().on('request', (request) => {
      if (request.url().endsWith('/api/changes')) listeners.push(request.url());
    });
    const tabs = await Promise.all(Array.from({ length: 8 }, () => first.context().newPage()));
    for (const tab of tabs) {
      await tab.goto('/chats');
      await heading(tab, 'My chats').waitFor();
    }
    await stage.doings.book('hello', '2026-03-04T15:00:00Z', 'ana');
    for (const tab of [first, ...tabs]) await tab.getByText('15:00').first().waitFor();
    expect(listeners).toHaveLength(0);
    await first.close();
    await stage.doings.book('hello', '2026-03-04T16:00:00Z', 'ana');
    for (const tab of tabs) await tab.getByText('16:00').first().waitFor();
    expect(listeners).toHaveLength(1);
  });
});

test('mail comes to the local mailbox by itself, and there is a way back', async () => {
  const visitor = await stage.visits.begin();
  await visitor.goto('/mailbox?to=dora@example.org');
  await visitor.getByText('There is no mail here yet.').waitFor();
  expect(await axe(visitor)).toEqual([]);
  await stage.doings.asksToSignIn('dora@example.org', 'candidate');
  await visitor.getByRole('link', { name: 'Your sign-in link' }).click();
  await heading(visitor, 'Your sign-in link').waitFor();
  expect(await axe(visitor)).toEqual([]);
  await visitor.getByRole('link', { name: 'Back to Candor' }).click();
  await visitor.getByRole('link', { name: 'Sign in' }).first().waitFor();
});

test('who looks at pages at night makes them dark', async () => {
  const visitor = await stage.visits.begin();
  await visitor.goto('/');
  const appearance = () => visitor.locator('html').getAttribute('data-mantine-color-scheme');
  expect(await appearance()).toBe('light');
  await visitor.getByRole('button', { name: 'Language, Appearance' }).click();
  await visitor.getByRole('menuitem', { name: 'Dark' }).click();
  await eventually(async () => expect(await appearance()).toBe('dark'), { what: 'the dark', ...patiently });
});

test('who waits for the scripts of a page is shown a quiet frame, and nobody else', async () => {
  const visitor = await stage.visits.begin();
  let go = () => {};
  const slow = new Promise<void>((resolve) => {
    go = resolve;
  });
  await visitor.route(/\.js$/, async (route) => {
    await slow;
    await route.continue();
  });
  await visitor.goto('/book/acme/hello', { waitUntil: 'commit' });
  const styleOf = (of: string) => visitor.evaluate<string>(`getComputedStyle(document.querySelector('.placeholder')).${of}`);
  const shown = async () => expect([await styleOf('animationDelay'), await styleOf('opacity')]).toEqual(['0.3s', '1']);
  await eventually(shown, { what: 'the frame', ...patiently });
  go();
  await heading(visitor, 'Choose a time').waitFor();
  expect(await visitor.locator('.placeholder').count()).toBe(0);
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
