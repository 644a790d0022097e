import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const rita = 'rita@newco.example';
const ana = 'ana@home.example';
const stage = stageFor();
let recruiter: Page;
let phone: Page;
let host: Page;
let start: string;

const minutesAfter = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** Of a chat: so many minutes after it began, everywhere. */
async function later(minutes: number): Promise<void> {
  const at = minutesAfter(start, minutes);
  await stage.it.moveClock(at);
  await stage.visits.moveClocks(at);
}

async function answer(of: Page, howMuch: number, what: string): Promise<void> {
  await of
    .getByRole('radio', { name: String(howMuch), exact: true })
    .first()
    .check({ force: true });
  await of.getByRole('textbox').first().fill(what);
  expect(await axe(of)).toEqual([]);
  await button(of, 'Send').click();
}

test('a recruiter begins with nothing, and has something to be booked in three steps', async () => {
  recruiter = await stage.visits.begin();
  await signIn(stage, recruiter, { address: rita, side: 'member' });
  await heading(recruiter, 'Begin with your organization').waitFor();
  expect(await axe(recruiter)).toEqual([]);
  await recruiter.getByLabel('Your name, as candidates see it').fill('Rita Roth');
  await recruiter.getByLabel('Name of the organization').fill('Newco');
  await button(recruiter, 'Begin').click();
  await heading(recruiter, 'Your first chat').waitFor();
  expect(await axe(recruiter)).toEqual([]);
  await recruiter.getByRole('link', { name: 'Set hours' }).click();
  await button(recruiter, 'Begin').click();
  await heading(recruiter, 'Weekly hours').waitFor();
  expect(await axe(recruiter)).toEqual([]);
  await link(recruiter, 'Today').click();
  await recruiter.getByRole('link', { name: 'Make a chat type' }).click();
  await recruiter.getByLabel('Name', { exact: true }).fill('Say hello');
  expect(await axe(recruiter)).toEqual([]);
  await button(recruiter, 'Create').click();
  await recruiter.getByText('It has a page now').waitFor();
  expect(await axe(recruiter)).toEqual([]);
  await link(recruiter, 'Today').click();
  await button(recruiter, 'Copy the address').waitFor();
});

test('a candidate on a phone books in two taps, and the recruiter sees it without loading the page again', async () => {
  await recruiter.evaluate('window.sameVisit = true');
  phone = await stage.visits.begin({ phone: true });
  await phone.goto('/book/newco/say-hello');
  const times = phone.getByRole('button', { name: /^\d+:\d\d$/ });
  await times.first().click();
  await phone.getByLabel('Name').fill('Ana Almeida');
  await phone.getByLabel('E-mail address').fill(ana);
  await phone.getByRole('button', { name: 'Confirm' }).click();
  await heading(phone, 'You are booked').waitFor();
  await heading(phone, 'Five good questions').waitFor();
  start = (await phone.locator('dl time').getAttribute('datetime')) ?? '';
  await recruiter.getByRole('link', { name: 'Ana Almeida' }).waitFor();
  expect(await recruiter.evaluate('window.sameVisit')).toBe(true);
  await heading(recruiter, 'Your first chat').waitFor({ state: 'detached' });
});

test('they talk, and the recruiter notes what is said', async () => {
  await later(1);
  await link(recruiter, 'Conversations').click();
  await recruiter
    .getByRole('link', { name: /Ana Almeida/ })
    .first()
    .click();
  await button(recruiter, 'Start').click();
  await heading(recruiter, 'Introduce yourselves').first().waitFor();
  await recruiter.getByLabel('Write down a line').fill('Stream processing at scale');
  await recruiter.keyboard.press('Enter');
  await recruiter.getByRole('group', { name: 'What is it?' }).waitFor();
  for (const key of ['s', '+', '2']) await recruiter.keyboard.press(key);
  await recruiter.getByRole('listitem').filter({ hasText: 'Stream processing at scale' }).first().waitFor();
  await later(29);
  await button(recruiter, 'End').click();
  await heading(recruiter, 'What comes of it').waitFor();
});

test('both answer by the links in their mails, without an account, and see at the same moment what the other one wrote', async () => {
  await later(45);
  await phone.goto(`/l/${await stage.doings.mailedLink(ana, 'feedback/')}`);
  await heading(phone, 'How was your conversation with Rita Roth?').waitFor();
  await answer(phone, 9, 'You listened.');
  await heading(phone, 'Thank you. It is kept until the reveal.').waitFor();
  expect(await axe(phone)).toEqual([]);
  host = await stage.visits.begin();
  await host.goto(`/l/${await stage.doings.mailedLink(rita, 'feedback/')}`);
  await heading(host, 'How was your conversation with Ana Almeida?').waitFor();
  await answer(host, 8, 'Examples that answered the question.');
  for (const [of, read] of [
    [host, 'You listened.'],
    [phone, 'Examples that answered the question.'],
  ] as const) {
    await heading(of, 'What you both wrote').waitFor();
    await of.getByText(read).first().waitFor();
    expect(await axe(of)).toEqual([]);
  }
});

test('nothing is said of the market while there are too few people', async () => {
  await link(recruiter, 'Signals').click();
  await recruiter.getByText('Too few people to say').first().waitFor();
  expect(await axe(recruiter)).toEqual([]);
});

test('the bookings are taken along as a file that other programs read', async () => {
  await link(recruiter, 'Exports').click();
  await button(recruiter, 'Make the file').click();
  const [download] = await Promise.all([
    recruiter.waitForEvent('download'),
    recruiter.getByText('Download', { exact: true }).first().click(),
  ]);
  expect(await axe(recruiter)).toEqual([]);
  const [columns = '', row = '', ...rest] = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
  expect(columns.replace(/^\uFEFF/, '').split(',')).toEqual(expect.arrayContaining(['booking_id', 'status']));
  expect(row.split(',')).toHaveLength(columns.split(',').length);
  expect(rest).toEqual([]);
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
