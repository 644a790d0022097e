import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { button, link, signIn, stageFor, writeDown } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor(async () => {
  page = await stage.visits.begin();
});
let page: Page;
let handed = '';

const chooses = (name: string, mimeType: string, text: string | Buffer) =>
  card(page)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType, buffer: Buffer.from(text) });
const card = (of: Page, name = 'Transcript') => of.getByRole('region', { name, exact: true });
const said = [
  'PP: What do you run your services on?',
  'ZZ: On Kubernetes. We moved to Kubernetes two years ago, and the backlog of incidents went down.',
  'PP: We ask everybody for Kubernetes.',
];

describe('a candidate', () => {
  test('reads the rules before anything is kept of a chat in writing, and agrees', async () => {
    await signIn(stage, page, { address: 'zoe@home.example', side: 'candidate' });
    await button(page, 'Write down a chat').last().click();
    await writeDown(page, 'Initech');
    await card(page).getByText('Has not agreed').first().waitFor();
    expect(await card(page).locator('input[type=file]').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await button(page, 'I agree').click();
    await card(page).getByText('The others agree on their own page of this conversation.').waitFor();
    await button(page, 'Invite the other side').click();
    handed = await page.getByLabel('Link', { exact: true }).inputValue();
    await page.keyboard.press('Escape');
  });

  test('can add a file once its other side has agreed, too', async () => {
    const host = await stage.visits.begin({ phone: true });
    await host.goto(handed.slice(handed.indexOf('/l/')));
    await button(host, 'I agree').click();
    await host.getByText('You have agreed. The other side has agreed.').waitFor();
    expect(await axe(host)).toEqual([]);
    await page.reload();
    await button(page, 'Choose a file').waitFor();
  });

  test('is told why a file is not taken, and who is meant by names in it', async () => {
    await chooses('empty.vtt', 'text/vtt', 'WEBVTT\n\n');
    await page.getByText('Nobody says anything in this file.').waitFor();
    await chooses('sound.txt', 'text/plain', Buffer.from([0xff, 0xfe, 0xc3, 0x28]));
    await page.getByText('This file is no text that can be read.').waitFor();
    await chooses('chat.txt', 'text/plain', said.join('\n'));
    await page.getByText('Some names in the file are not known.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Who is “ZZ”?').selectOption('You');
    await page.getByLabel('Who is “PP”?').selectOption('Petra');
    await button(page, 'Upload with these names').click();
    await page.getByText(/^You spoke \d+/).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('looks at what it suggests, and notes of it what they want', async () => {
    const kubernetes = page.getByRole('group', { name: 'Skill: Kubernetes' });
    const other = page.getByRole('button', { name: 'Leave it' });
    while ((await kubernetes.count()) === 0) {
      const before = await card(page).locator('blockquote').last().textContent();
      await other.click();
      await card(page)
        .locator('blockquote')
        .filter({ hasText: before ?? '' })
        .waitFor({ state: 'detached' });
    }
    await kubernetes.getByRole('button', { name: 'asked for' }).click();
    const notes = page.getByRole('region', { name: 'What you learnt' });
    await notes.getByText('Kubernetes: asked for').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('has it on a phone in the dark, in German', async () => {
    const phone = await stage.visits.begin({ phone: true, dark: true, locale: 'de-DE' });
    await signIn(stage, phone, { address: 'zoe@home.example', side: 'candidate', action: 'Anmelden' });
    await phone.getByText('Vergangen', { exact: true }).click();
    await link(phone, 'Initech').click();
    await card(phone, 'Mitschrift')
      .getByText(/^Sie sprachen \d+/)
      .waitFor();
    await card(phone, 'Mitschrift').getByText('Wozu Sie zugestimmt haben').click();
    expect(await axe(phone)).toEqual([]);
  });

  test('withdraws their consent, and all of it is gone', async () => {
    await button(page, 'Withdraw').click();
    await page.getByText('The transcript is deleted at once, for everybody').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Withdraw, and delete it').click();
    await card(page).getByText('Has not agreed').waitFor();
    await page.reload();
    await card(page).getByText('Has not agreed').waitFor();
    expect(await page.getByText(/^You spoke \d+/).count()).toBe(0);
  });
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
