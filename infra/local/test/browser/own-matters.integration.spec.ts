import { eventually } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good } from '../authorization/asking.ts';
import { patiently } from '../authorization/world.ts';
import { ratedByGuests, writtenDown } from './made-talk.ts';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor();
let page: Page;

const bring = (text: string) =>
  page.locator('input[type=file]').setInputFiles({ name: 'chats.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

describe('an interviewer', () => {
  test('is told calmly that too few guests have rated them, and who sees what is shown', async () => {
    page = await stage.visits.begin();
    await signIn(stage, page, { address: 'hana@acme.example', side: 'member' });
    await link(page, 'My interviewing').click();
    await page.getByText('Too few guests to say').first().waitFor();
    await page.getByText('Nothing is released of you').waitFor();
    await page.getByText(/^Only you: nobody can open this page/).waitFor();
    await page.getByText('40 hours a week (Work, in the time of London).').waitFor();
    await button(page, 'Look through them').click();
    await page.getByText('No transcript to measure yet').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('sees how guests rate them from five on, with n, and how they talk', async () => {
    const { interviewer } = stage.acme;
    await ratedByGuests(stage.it, interviewer.person, [3, 4, 5, 4, 4, 5]);
    await writtenDown(await stage.doings.as(interviewer), (token) => stage.doings.byLink(token));
    const counted = async () => {
      await page.reload();
      await page.getByText('n = 6').waitFor({ timeout: 10_000 });
    };
    await eventually(counted, { what: 'ratings to be counted', ...patiently });
    await page.getByRole('listitem').filter({ hasText: 'Listening' }).filter({ hasText: '6 guests' }).waitFor();
    await page.getByText(/^Each rating is moved a little/).waitFor();
    await button(page, 'Look through them').click();
    await page.getByText('You ask 2 questions in a conversation.').waitFor();
    await page.getByRole('link', { name: /^Petra Park/ }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('wants no reminders, and it stays so', async () => {
    const reminders = page.getByRole('switch', { name: 'Remind me of feedback that I have not given' });
    await link(page, 'After the chat').click();
    await reminders.and(page.locator(':checked')).waitFor({ state: 'attached' });
    await reminders.click({ force: true });
    await page.getByText(/^You get none\./).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await page.getByText(/^You get none\./).waitFor();
  });

  test('brings no earlier conversations of everybody', async () => {
    await page.goto('/team/conversations/import');
    await heading(page, 'This page is for others').waitFor();
  });
});

describe('a recruiter', () => {
  test('brings earlier conversations from a file, whose rows are checked first', async () => {
    page = await stage.visits.begin();
    await signIn(stage, page, { address: 'rita@acme.example', side: 'member' });
    await link(page, 'Conversations').click();
    await link(page, 'Bring earlier ones').click();
    await button(page, 'Check the file').click();
    await page.getByRole('alert').filter({ hasText: 'No file chosen' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await bring('date,time,name,phone\n2026-02-03,10:00,Bea Brandt,1\n30.2.2026,,Cem Can,2\n2026-02-04,11:00,Dan Dorn,3\n');
    await button(page, 'Check the file').click();
    await page.getByRole('row', { name: /^3 date This cannot be read/ }).waitFor();
    await page.getByText(/counted from the left: 4\./).waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Record 2 rows').click();
    await page.getByText('Done', { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await link(page, 'Go to the conversations').click();
    await page.getByText('Past', { exact: true }).click();
    await link(page, 'Bea Brandt').waitFor();
  });

  test('is told what a file lacks, and brings another one in its place', async () => {
    await page.goto('/team/conversations/import');
    await page.getByText('3 rows, 2 recorded').waitFor();
    await bring('name\nEva Ende\n');
    await button(page, 'Check the file').click();
    await page.getByText('These columns are missing: date.').waitFor();
    expect(await axe(page)).toEqual([]);
    await bring('date,name\n2026-02-05,Eva Ende\n');
    await button(page, 'Record 1 row').waitFor();
    await button(page, 'Drop this file').click();
    await page.getByText('Stopped. What was recorded until then stays.').waitFor();
  });
});

describe('a candidate', () => {
  const work = 'nils@acme.example';

  /** By the link of a new mail to the address at work. */
  async function proves(ask: string): Promise<void> {
    const before = (await stage.it.mailbox(work)).map(({ id }) => id);
    await button(page, ask).click();
    const token = await stage.doings.mailedLink(work, 'sign-in/', before);
    await page.getByLabel('The link from the mail').fill('https://candor.example/');
    await button(page, 'This is me').click();
    await page.getByText('This is no link of a sign-in mail. Copy all of it.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('The link from the mail').fill(`https://candor.example/l/${token}`);
    await button(page, 'This is me').click();
    await page.getByText(/^You have said that you are a member of acme\./).waitFor();
  }

  test('says who they are as a member, and is kept from there', async () => {
    page = await stage.visits.begin();
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() === 404) missing.push(new URL(response.url()).pathname);
    });
    await signIn(stage, page, { address: 'ana@home.example', side: 'candidate' });
    await link(page, 'My data').click();
    await page.getByLabel('Your address at work').fill(work);
    expect(missing).toEqual([]);
    await page.getByText(/^What you learn counts in market figures, until you switch that off/).waitFor();
    await proves('Send the mail');
    await page.getByRole('listitem').filter({ hasText: 'acme' }).filter({ hasText: 'your employer' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('takes that back, and stays kept from there', async () => {
    await button(page, 'Take it back').click();
    await page.getByText(/^Nobody is your other side any more/).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'acme' }).filter({ hasText: 'your employer' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('keeps language and zone with the account, so that mails come in them', async () => {
    const ana = await stage.doings.as(await stage.doings.signsIn('ana@home.example', 'candidate'));
    const kept = async () => good<{ locale: string | null; zone: string | null }>(await ana.get('api/people/me'));
    expect(await kept()).toMatchObject({ locale: null, zone: null });
    await button(page, 'Keep what is shown').click();
    await page.getByText('Kept with your account.').waitFor();
    expect(await kept()).toMatchObject({ locale: 'en', zone: 'Europe/Berlin' });
    await button(page, 'Language, Appearance').click();
    await page.getByRole('menu').getByText('Language, of mails too').waitFor();
    await page.getByRole('menuitem', { name: 'Deutsch' }).click();
    await heading(page, 'Meine Daten').waitFor();
    await eventually(async () => expect(await kept()).toMatchObject({ locale: 'de' }), { what: 'the language to be kept', ...patiently });
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Sprache', { exact: true }).selectOption('English');
    await heading(page, 'My data').waitFor();
  });

  test('says with one tap how content they are where they work, and what comes to mind', async () => {
    const said = page.getByRole('list', { name: 'What you said so far' });
    await page.getByText('Nothing yet. From eight check-ins on, your market says whether it rises or falls.').waitFor();
    await page.getByText(/^One tap now and then .* it is told to no employer, and is in no figure about groups\.$/).waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, '4 of 5').click();
    await page.getByText('Noted: 4 of 5.').waitFor();
    await page.locator('[aria-label="4 of 5"][aria-pressed=true]').waitFor();
    await page.getByLabel('A note to yourself, if you like').fill('A quiet day');
    await button(page, 'Keep the note').click();
    await said.getByText('A quiet day').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('corrects it by keyboard, and takes that back', async () => {
    const said = page.getByRole('listitem').filter({ hasText: 'A quiet day' });
    await button(page, '4 of 5').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await said.getByText('2 of 5').waitFor();
    await button(page, 'Undo').click();
    await said.getByText('4 of 5').waitFor();
    await page.getByText('It is as it was before.').waitFor();
    await button(page, 'Remove: 2 Mar 2026').click();
    await page.getByText('What you said on 2 Mar 2026 is removed.').waitFor();
    await page.getByText(/^Nothing yet\./).waitFor();
    await button(page, 'Undo').click();
    await said.getByText('4 of 5').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('sees on their market where it goes, and not on a report that can be handed on', async () => {
    const ana = await stage.doings.as(await stage.doings.signsIn('ana@home.example', 'candidate'));
    for (const [month, satisfaction] of [1, 1, 2, 2, 3, 3, 4].entries())
      good(await ana.put(`api/interviews/my-check-ins/2025-0${month + 1}-15`, { satisfaction }));
    await page.reload();
    await button(page, 'Show all 8').click();
    await button(page, 'Remove: 15 Jan 2025').waitFor();
    await link(page, 'See how it goes').click();
    const counted = async () => {
      await page.reload();
      await page.getByText(/^8 check-ins · on average: 2\.5 · in a hundred days: \+/).waitFor({ timeout: 10_000 });
    };
    await eventually(counted, { what: 'check-ins to be counted', ...patiently });
    await heading(page, 'How content you are where you work').waitFor();
    expect(await axe(page)).toEqual([]);
    await link(page, 'A report to print').click();
    await heading(page, 'My market, on paper').waitFor();
    expect(await page.getByText('How content you are where you work').count()).toBe(0);
    await page.goto('/me');
    await page.getByRole('list', { name: 'What you said so far' }).waitFor();
  });

  test('goes over to the side where they work', async () => {
    await page.getByLabel('Your address at work').fill(work);
    await proves('Send the mail');
    await button(page, 'Go over').click();
    await heading(page, 'Today and upcoming').waitFor();
  });
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
