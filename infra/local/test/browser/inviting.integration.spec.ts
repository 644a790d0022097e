import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor();
let page: Page;

const rows = ['email,name', 'bea@home.example,Bea Brandt', 'no address,Nobody', 'cem@home.example,Cem Can', 'BEA@home.example,Bea again'];

describe('a recruiter', () => {
  test('invites somebody to a chat type', async () => {
    page = await stage.visits.begin();
    await signIn(stage, page, { address: 'rita@acme.example', side: 'member' });
    await link(page, 'Invitations').click();
    await heading(page, 'Nobody is here yet').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Invite somebody').click();
    await button(page, 'Send the invitation').click();
    await page.getByText('This is needed.').first().waitFor();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('E-mail address').fill('ana@home.example');
    await dialog.getByLabel('Name (optional)').fill('Ana Almeida');
    await dialog.getByLabel('Chat type').selectOption('Say hello');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Send the invitation').click();
    await page.getByText('Ana Almeida').waitFor();
    await stage.doings.mailedLink('ana@home.example');
  });

  test('is told that somebody is invited already, and what was typed stays', async () => {
    await button(page, 'Invite somebody').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('E-mail address').fill('ana@home.example');
    await dialog.getByLabel('Chat type').selectOption('Say hello');
    await button(page, 'Send the invitation').click();
    await page.getByText('They are invited already').waitFor();
    expect(await dialog.getByLabel('E-mail address').inputValue()).toBe('ana@home.example');
  });

  test('is asked before Escape drops what was typed, or going back does', async () => {
    const asking = page.getByRole('dialog', { name: 'What you typed is not saved' });
    const address = page.getByLabel('E-mail address');
    await page.keyboard.press('Escape');
    await asking.waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await asking.waitFor({ state: 'detached' });
    await page.goBack();
    await button(page, 'Keep writing').click();
    await asking.waitFor({ state: 'detached' });
    expect(await address.inputValue()).toBe('ana@home.example');
    await page.keyboard.press('Escape');
    await button(page, 'Drop it').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await button(page, 'Invite somebody').click();
    expect(await address.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('withdraws an invitation', async () => {
    await button(page, 'Withdraw the invitation of Ana Almeida').click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByText('Withdrawn', { exact: true }).and(page.locator('span')).waitFor();
  });

  test('invites many from a file, whose rows are checked first', async () => {
    await page.getByText('From a file', { exact: true }).click();
    await page.getByLabel('Chat type').selectOption('Say hello');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
    expect(await axe(page)).toEqual([]);
    await button(page, 'Check the file').click();
    await page.getByRole('row', { name: '3 email This is no e-mail address.' }).waitFor();
    await page.getByRole('row', { name: '5 email The same address as in row 2.' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Invite 2 people').click();
    await page.getByText('Done', { exact: true }).waitFor();
    await page.getByText('Bea Brandt').waitFor();
    await page.getByText('Cem Can').waitFor();
    expect(await axe(page)).toEqual([]);
    await stage.doings.mailedLink('cem@home.example');
  });

  test('makes a link for one person, and has free times as text', async () => {
    await page.getByText('Links and times', { exact: true }).click();
    await page.getByLabel('Chat type').first().selectOption('Say hello');
    await page.getByLabel('For whom (only you see it)').fill('Gerda');
    await button(page, 'Make a link').click();
    await button(page, 'Copy the link for Gerda').waitFor();
    await page.getByLabel('Chat type').last().selectOption('Say hello');
    await button(page, 'Write the times').click();
    await page.getByText('Europe/Berlin').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('answers who asks for a chat', async () => {
    await stage.doings.asksForChat('ana');
    await page.getByText('Who asks us', { exact: true }).click();
    await button(page, 'Accept: Ana Almeida').click();
    await page.getByRole('dialog').getByLabel('Chat type').selectOption('Say hello');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).click();
    await heading(page, 'Nobody asks at the moment').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('has it on a phone in the dark, in German', async () => {
    const phone = await stage.visits.begin({ phone: true, dark: true, locale: 'de-DE' });
    await signIn(stage, phone, { address: 'rita@acme.example', side: 'member', action: 'Anmelden' });
    await phone.getByRole('link', { name: 'Einladungen' }).waitFor();
    await phone.goto('/team/invitations');
    await phone.getByText('Ana Almeida').waitFor();
    expect(await axe(phone)).toEqual([]);
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
