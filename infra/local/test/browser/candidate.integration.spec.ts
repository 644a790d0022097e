import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor(async () => {
  await stage.doings.book('hello', '2026-03-03T10:00:00Z', 'ana');
});
let page: Page;

describe('a candidate', () => {
  test('is asked to sign in before anything of theirs is shown', async () => {
    page = await stage.visits.begin();
    for (const address of ['/chats', '/me', '/chats/some-chat']) {
      await page.goto(address);
      await link(page, 'Sign in').first().waitFor();
      expect(await axe(page)).toEqual([]);
    }
  });

  test('asks for a mail with a link, in the field that is focused already', async () => {
    await link(page, 'Sign in').first().click();
    await page.locator('input[name=email]:focus').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.type('ana@example.org');
    await page.keyboard.press('Enter');
    await heading(page, 'Look into your mailbox').waitFor();
    await link(page, 'Open the local mailbox').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('signs in by the link in a mail, and sees what they have booked', async () => {
    await signIn(stage, page, { address: 'ana@example.org', side: 'candidate' });
    await heading(page, 'My chats').waitFor();
    await page.getByText('Say hello').waitFor();
    await page.getByText('Confirmed').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('puts their questions in order, with one of their own, and it stays so', async () => {
    await link(page, 'acme').click();
    await heading(page, 'Your questions').waitFor();
    const questions = page.locator('main ol > li');
    const [first = '', second = ''] = await questions.locator('p:first-child').allTextContents();
    await page.getByRole('button', { name: `Ask later: ${first}` }).click();
    await page.getByLabel('A question of your own').fill('What would you change first?');
    await button(page, 'Add').click();
    await button(page, 'Show all 15').click();
    await page.getByText('What would you change first?').waitFor();
    await page.reload();
    await heading(page, 'Your questions').waitFor();
    const after = await questions.locator('p:first-child').allTextContents();
    expect(after.slice(0, 2)).toEqual([second, first]);
    await button(page, 'Show all 15').click();
    await page.getByText('Your own', { exact: true }).waitFor();
  });

  test('ticks off what is done, and writes down what they expect', async () => {
    const item = page.getByRole('checkbox', { name: /Tell the parts of your story/ });
    await item.check();
    await page.getByText('Career paths', { exact: true }).click();
    await page.getByLabel('What should come of it').selectOption('Another chat');
    await page.getByRole('radio', { name: '4' }).check({ force: true });
    await button(page, 'Keep this').click();
    await page.getByText('Kept on').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await page.getByText('Kept on').waitFor();
    expect(await page.getByLabel('What should come of it').inputValue()).toBe('follow-up');
    expect(await item.isChecked()).toBe(true);
  });

  test('writes down a chat that was arranged elsewhere, and has a link for the other side', async () => {
    await link(page, 'All chats').click();
    await button(page, 'Write down a chat').first().click();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Employer').fill('Globex');
    await page.getByLabel('Day').fill('2026-03-04');
    await page.getByLabel('Begins at').fill('15:00');
    await button(page, 'Write it down').click();
    await heading(page, 'Globex').waitFor();
    await page.getByText('15:00 – 15:30').waitFor();
    await button(page, 'Invite the other side').click();
    expect(await page.getByLabel('Link', { exact: true }).inputValue()).toMatch(/\/l\/[\w.-]+$/);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('blocks their employer, and takes that back as easily', async () => {
    await link(page, 'My data').click();
    await page.getByLabel('Domain, such as example.com').fill('https://www.initech.example/jobs');
    await page.getByLabel('I work there').check();
    await button(page, 'Block').click();
    await page.getByRole('listitem').filter({ hasText: 'initech.example' }).filter({ hasText: 'your employer' }).waitFor();
    await button(page, 'Unblock initech.example').click();
    await page.getByText('initech.example is not blocked any more.').waitFor();
    await button(page, 'Undo').click();
    await button(page, 'Unblock initech.example').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('agrees to count in market figures, and withdraws it', async () => {
    await button(page, 'Agree').click();
    await button(page, 'Withdraw').click();
    await button(page, 'Agree').waitFor();
  });

  test('reads and takes along all that is held of them', async () => {
    await button(page, 'Look').click();
    await page.getByText('Bookings and invitations').waitFor();
    expect(await axe(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Download as JSON').click()]);
    const held = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      readonly side: string;
      readonly missing: readonly string[];
    };
    expect(held).toMatchObject({ side: 'candidate', missing: [] });
    expect(JSON.stringify(held)).toContain('ana@example.org');
  });

  test('is shown the same on a phone in the dark, in German', async () => {
    const phone = await stage.visits.begin({ phone: true, dark: true, locale: 'de-DE' });
    await signIn(stage, phone, { address: 'ana@example.org', side: 'candidate', action: 'Anmelden' });
    await heading(phone, 'Meine Gespräche').waitFor();
    await phone.getByText('Say hello').waitFor();
    expect(await axe(phone)).toEqual([]);
    await link(phone, 'Daten').click();
    await heading(phone, 'Verborgen vor').waitFor();
    expect(await axe(phone)).toEqual([]);
  });

  test('is erased when they say so, by a word that they type', async () => {
    await button(page, 'Erase me').click();
    const erase = button(page, 'Erase everything');
    expect(await erase.isDisabled()).toBe(true);
    await page.getByLabel('Type “erase” to go on').fill('erase');
    await erase.click();
    await heading(page, 'Everything that was held of you is gone.').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
