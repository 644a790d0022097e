import { readFile } from 'node:fs/promises';
import { eventually } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { patiently } from '../authorization/world.ts';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor(async () => {
  await stage.doings.book('hello', '2026-03-03T10:00:00Z', 'ana');
  page = await stage.visits.begin();
  await signIn(stage, page, { address: 'owner@acme.example', side: 'member' });
  await link(page, 'Signals').waitFor();
});
let page: Page;

async function downloaded(ask: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), ask()]);
  return await readFile(await download.path());
}

describe('signals', () => {
  test('say calmly that there are too few people, and what is known of this month', async () => {
    await link(page, 'Signals').click();
    await heading(page, 'Nothing can be shown for this period yet').waitFor();
    await page.getByText('The market is not shown yet').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Look at this month so far').click();
    const counted = async () => {
      await page.reload();
      await page.getByText('100 % of confirmed conversations took place').waitFor({ timeout: 10_000 });
    };
    await eventually(counted, { what: 'the booking to be counted', ...patiently });
    await page.getByRole('img', { name: /^Chart: Reschedules.*Kept: 100/ }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('are seen closely: as a table, as a file and as an image', async () => {
    await page.getByRole('link', { name: 'Reschedules, late cancellations and no-shows' }).click();
    await page.getByText('As a table').first().click();
    await page.getByRole('row', { name: /^Kept 100\s%/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    const table = await downloaded(() => button(page, 'Table (CSV)').click());
    expect(String(table).split('\r\n')[1]).toMatch(/^Kept,1,0\.2\d+,1,1,,ratio,2026-03$/);
    const image = await downloaded(() => button(page, 'Image (PNG)').click());
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    await page.getByLabel('Kind of conversation').selectOption('Screening');
    await page.getByText('Nothing happened in this period.').waitFor();
    await page.goto('/team/signals/candidate-sentiment');
    await page.getByText('Too few people to say').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('are put together to be printed', async () => {
    await page.goto('/team/signals/report?month=2026-03');
    await heading(page, 'Signals of acme').waitFor();
    await page.getByText('100 % of confirmed conversations took place').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await button(page, 'Print, or save as PDF').isVisible()).toBe(false);
    expect(await page.getByRole('navigation', { name: 'Organization' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

test('who is signed in is said in the menu, and signals speak German to whoever reads it', async () => {
  await button(page, 'Language, Appearance').click();
  await page.getByRole('menu').getByText('owner@acme.example').waitFor();
  await page.getByRole('menu').getByText('acme', { exact: true }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await page.goto('/team/signals?month=2026-03');
  await page.getByText('100 % der bestätigten Gespräche fanden statt').waitFor();
  expect(await page.locator('main [lang=en]').allTextContents()).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await page.goto('/team/exports');
  await page.getByText(/^Spalten der Datei/).click();
  await page.getByText('Name des Gastes').waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await page.locator('main [lang=en]').allTextContents()).toEqual([]);
  await button(page, 'Sprache, Aussehen').click();
  await page.getByRole('menuitem', { name: 'English' }).click();
});

test('an analyst begins with signals, and is offered what analysts use', async () => {
  const analyst = await stage.visits.begin({ phone: true });
  await signIn(stage, analyst, { address: 'ada@acme.example', side: 'member' });
  await heading(analyst, 'Signals').waitFor();
  expect(await link(analyst, 'Today').count()).toBe(0);
  await analyst.getByText('The market is not shown yet').waitFor();
  expect(await axe(analyst)).toEqual([]);
  await analyst.goto('/team/organization');
  await analyst.getByText('nils of acme').waitFor();
  expect(await analyst.getByText('Audit log').count()).toBe(0);
  await analyst.goto('/book/acme/hello');
  await link(analyst, 'Today').waitFor();
  const inTheHead = [link(analyst, 'Candor'), analyst.getByRole('button', { name: 'Language, Appearance' })];
  const [name, menu] = await Promise.all(inTheHead.map((one) => one.boundingBox()));
  expect(menu?.y).toBe(name?.y);
});

describe('exports', () => {
  test('are made while one looks on, and fetched', async () => {
    await link(page, 'Exports').click();
    await page.getByText('No file has been made yet.').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Make the file').click();
    await page.getByText('Ready', { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    const file = String(await downloaded(() => page.getByRole('button', { name: /^Download: Bookings/ }).click()));
    expect(file.split('\r\n').filter((line) => line !== '')).toHaveLength(2);
    expect(file).toContain('Ana Almeida');
    const headings = (file.split('\r\n')[0] ?? '').split(',');
    await page.getByText(`Columns of the file: ${headings.length} of ${headings.length}`).waitFor();
    await page.getByRole('button', { name: /^What the columns mean: Bookings/ }).click();
    await page.getByRole('columnheader', { name: 'Heading in the file' }).waitFor();
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(headings);
    expect(await axe(page)).toEqual([]);
    await button(page, 'Close').click();
  });

  test('come again every week, until one takes that back', async () => {
    await page.getByLabel('How often').selectOption('Every week');
    await button(page, 'Set up the schedule').click();
    await page.getByText(/^Monday, 08:00/).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /^Remove the schedule of Bookings/ }).click();
    await page.getByText('None yet.').waitFor();
    await button(page, 'Set it up again').click();
    await page.getByText(/^Monday, 08:00/).waitFor();
  });
});

describe('the organization', () => {
  test('invites somebody, and takes it back', async () => {
    await page.goto('/team/organization');
    await page.getByText('nils of acme').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('E-mail address').fill('una@acme.example');
    await button(page, 'Send the invitation').click();
    await page.getByRole('button', { name: 'Withdraw the invitation of una@acme.example' }).click();
    await page.getByText('The invitation of una@acme.example is withdrawn.').waitFor();
  });

  test('changes what members may, and removes one', async () => {
    await page.getByLabel('Role of nils of acme').selectOption('Analyst');
    await page.getByText('nils of acme is Analyst now.').waitFor();
    await button(page, 'Remove nils of acme').click();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Remove').last().click();
    await page.getByText('nils of acme is no member any more.').waitFor();
  });

  test('says why its only owner cannot leave', async () => {
    await button(page, 'Leave the organization').click();
    await button(page, 'Leave').click();
    await page.getByText('Make another member an owner first.').waitFor();
    await button(page, 'Stay').click();
  });

  test('makes a key that is shown once, and revokes it', async () => {
    await button(page, 'New key').click();
    await page.getByLabel('What it is for').fill('Our warehouse');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Make the key').click();
    await page.getByText(/^candorkey_/).waitFor();
    await button(page, 'Done').click();
    await button(page, 'Revoke Our warehouse').click();
    await button(page, 'Revoke').last().click();
    await button(page, 'Revoke Our warehouse').waitFor({ state: 'detached' });
  });

  test('asks of pages nothing that they may not', () => expect(stage.visits.forbidden).toEqual([]));
});
