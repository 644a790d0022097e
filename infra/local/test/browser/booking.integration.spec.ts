import { readFile } from 'node:fs/promises';
import { eventually } from '@candor/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good } from '../authorization/asking.ts';
import { patiently } from '../authorization/world.ts';
import { button, heading, signIn, stageFor } from './stage.ts';
import { axe, scriptBytes } from './visits.ts';

const page = '/book/acme/hello';
const stage = stageFor();

/** What stands in an `.ics` file, unfolded. */
const lines = (text: string): readonly string[] => text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);

async function confirm(of: Page, name: string): Promise<void> {
  await of.getByLabel('Name').fill(name);
  await of.getByLabel('E-mail address').fill(`${name.toLowerCase()}@home.example`);
  await of.getByRole('button', { name: 'Confirm' }).click();
  await heading(of, 'You are booked').waitFor();
}

describe('a candidate on a phone in Kathmandu', () => {
  let phone: Page;
  beforeAll(async () => {
    phone = await stage.visits.begin({ phone: true, zone: 'Asia/Kathmandu' });
  });
  afterAll(() => stage.visits.end());

  test('sees the times of their own clock, with the zone named', async () => {
    await phone.goto(page);
    await heading(phone, 'Monday, 2 March 2026').waitFor();
    expect(await phone.getByRole('combobox', { name: 'Times are shown for' }).inputValue()).toBe('Kathmandu (UTC+5:45)');
    expect(await phone.locator('time').first().textContent()).toBe('18:45');
    expect(await axe(phone)).toEqual([]);
  });

  test('is asked for what is missing, and books with two taps besides', async () => {
    await button(phone, '19:15').click();
    await phone.getByText(/^Kept for you for/).waitFor();
    await phone.getByText('You can move it 3 times, until Mon 2 Mar, 17:15.').waitFor();
    expect(await axe(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Confirm' }).click();
    await phone.getByText('Write your name.').waitFor();
    await confirm(phone, 'Ana');
    expect(await phone.locator('dl time').getAttribute('datetime')).toBe('2026-03-02T13:30:00.000Z');
  });

  test('has five questions to ask', async () => {
    await heading(phone, 'Five good questions').waitFor();
    expect(await phone.locator('main ol > li').count()).toBe(5);
    expect(await axe(phone)).toEqual([]);
  });

  test('saves it to their calendar, under the name that it has in the mail', async () => {
    const [download] = await Promise.all([phone.waitForEvent('download'), phone.getByRole('button', { name: 'Add to calendar' }).click()]);
    const file = lines(await readFile(await download.path(), 'utf8'));
    const [mail] = (await stage.it.mailbox('ana@home.example')).slice(-1);
    const uid = lines(mail?.calendar?.content ?? '').find((line) => line.startsWith('UID:'));
    expect(file).toEqual(expect.arrayContaining([uid, 'SUMMARY:Conversation', 'DTSTART;TZID=Asia/Kathmandu:20260302T191500']));
  });

  test('moves it by the link in the mail, on another device', async () => {
    const desktop = await stage.visits.begin({ zone: 'America/New_York' });
    await desktop.goto(`/l/${await stage.doings.mailedLink('ana@home.example')}`);
    await desktop.getByText('Before the chat').waitFor();
    await button(desktop, 'Move').click();
    await button(desktop, '9:00').click();
    await desktop.getByRole('button', { name: 'Move it' }).waitFor();
    expect(await axe(desktop)).toEqual([]);
    await desktop.getByRole('button', { name: 'Move it' }).click();
    await heading(desktop, 'You are booked').waitFor();
    await desktop.getByText('9:00 – 9:30').waitFor();
    await desktop.getByText('You can move it 2 times').waitFor();
  });

  test('cancels it, and may come again', async () => {
    await phone.reload();
    await phone.getByRole('button', { name: 'Cancel', exact: true }).click();
    await phone.getByRole('button', { name: 'Cancel the chat' }).waitFor();
    expect(await axe(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Cancel the chat' }).click();
    await heading(phone, 'This chat is cancelled').waitFor();
    await phone.getByRole('link', { name: 'Choose another time' }).click();
    await heading(phone, 'Choose a time').waitFor();
  });
});

describe('the booking page', () => {
  afterEach(() => stage.visits.end());

  test('gives a time to one of two who want it, and the other one others', async () => {
    const [first, second] = [await stage.visits.begin(), await stage.visits.begin()];
    for (const visitor of [first, second]) {
      await visitor.goto(page);
      await button(visitor, '14:00').waitFor();
    }
    await button(first, '14:00').click();
    await first.getByText(/^Kept for you for/).waitFor();
    await button(second, '14:00').click();
    await second.getByText('Somebody was faster').waitFor();
    expect(await axe(second)).toEqual([]);
    await second.getByRole('alert').getByRole('button').first().click();
    await second.getByText(/^Kept for you for/).waitFor();
    await confirm(first, 'Bea');
  });

  test('gives a time free for others when its visitor goes back', async () => {
    const [first, second] = [await stage.visits.begin(), await stage.visits.begin()];
    await first.goto(page);
    await button(first, '17:00').click();
    await first.getByText(/^Kept for you for/).waitFor();
    await first.goBack();
    await button(first, '17:00').waitFor();
    await second.goto(page);
    await button(second, '17:00').click();
    await second.getByText(/^Kept for you for/).waitFor();
  });

  test('is used by keyboard alone, by the week and in the dark', async () => {
    const visitor = await stage.visits.begin({ dark: true });
    await visitor.goto(`${page}?view=week`);
    await button(visitor, '16:00').first().waitFor();
    expect(await axe(visitor)).toEqual([]);
    await visitor.keyboard.press('Tab');
    expect(await visitor.locator(':focus').textContent()).toBe('Skip to content');
    await button(visitor, '16:00').first().focus();
    await visitor.keyboard.press('Enter');
    await visitor.getByText(/^Kept for you for/).waitFor();
    await visitor.keyboard.type('Cem');
    await visitor.keyboard.press('Tab');
    await visitor.keyboard.type('cem@home.example');
    await visitor.keyboard.press('Enter');
    await heading(visitor, 'You are booked').waitFor();
  });

  test('goes from day to day by arrow keys, past those without times', async () => {
    const visitor = await stage.visits.begin();
    await visitor.goto(page);
    await visitor.getByRole('button', { name: /^Friday, 6 March 2026, \d+ times$/ }).focus();
    await visitor.keyboard.press('ArrowRight');
    expect(await visitor.locator(':focus').getAttribute('aria-label')).toMatch(/^Monday, 9 March 2026, \d+ times$/);
    await visitor.keyboard.press('ArrowUp');
    await visitor.keyboard.press('Enter');
    await heading(visitor, 'Monday, 2 March 2026').waitFor();
    await button(visitor, 'Next month').click();
    await visitor.getByText('April 2026', { exact: true }).waitFor();
    await heading(visitor, 'Wednesday, 1 April 2026').waitFor();
  });

  test('asks for its times once, before its own script is there', async () => {
    const visitor = await stage.visits.begin();
    const asked: string[] = [];
    visitor.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visitor.goto(page);
    await heading(visitor, 'Choose a time').waitFor();
    const times = '/api/scheduling/public/acme/hello/slots';
    expect(asked.filter((path) => path === times)).toHaveLength(1);
    expect(asked.indexOf(times)).toBeLessThan(asked.findIndex((path) => /^\/assets\/booking-.*\.js$/.test(path)));
  });

  test('is drawn before its times are there, when they keep somebody waiting', async () => {
    const visitor = await stage.visits.begin();
    let tell: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    await visitor.route('**/api/scheduling/public/**', (route) => told.then(() => route.continue()));
    await visitor.goto(page);
    await visitor.getByRole('link', { name: 'Candor' }).waitFor();
    expect(await heading(visitor, 'Choose a time').count()).toBe(0);
    tell();
    await heading(visitor, 'Choose a time').waitFor();
  });

  test('says so when a file of it cannot be fetched, and comes when it can', async () => {
    const visitor = await stage.visits.begin();
    let loads = 0;
    visitor.on('load', () => {
      loads++;
    });
    await visitor.route('**/assets/booking-*.js', (route) => route.abort());
    await visitor.goto(page);
    // the router loads the page once more by itself
    await eventually(() => expect(loads).toBe(2));
    await button(visitor, 'Load again').waitFor();
    expect(await axe(visitor)).toEqual([]);
    await visitor.unroute('**/assets/booking-*.js');
    await button(visitor, 'Load again').click();
    await heading(visitor, 'Choose a time').waitFor();
  });

  test('speaks German to whom that suits better', async () => {
    const visitor = await stage.visits.begin({ locale: 'de-AT', zone: 'Europe/Vienna' });
    await visitor.goto(page);
    await heading(visitor, 'Zeit wählen').waitFor();
    expect(await visitor.locator('html').getAttribute('lang')).toBe('de');
    expect(await axe(visitor)).toEqual([]);
  });

  test('keeps what was typed while the connection is away', async () => {
    const visitor = await stage.visits.begin();
    await visitor.goto(page);
    await button(visitor, '17:30').click();
    await visitor.getByLabel('Name').fill('Dora');
    await visitor.getByLabel('E-mail address').fill('dora@home.example');
    await visitor.context().setOffline(true);
    await visitor.getByText('You are offline.').waitFor();
    await visitor.getByRole('button', { name: 'Confirm' }).click();
    await visitor.getByText('Candor cannot be reached').waitFor();
    expect(await visitor.getByLabel('Name').inputValue()).toBe('Dora');
    await visitor.context().setOffline(false);
    await visitor.getByRole('button', { name: 'Confirm' }).click();
    await heading(visitor, 'You are booked').waitFor();
  });

  test('takes at most 250 kB of script', async () => {
    expect(await scriptBytes(await stage.visits.begin(), page)).toBeLessThanOrEqual(250_000);
  });

  test.each([
    ['/book/acme/nothing', 'This cannot be booked'],
    ['/l/cut-off', 'This link is not complete'],
    ['/nothing/here', 'There is no such page'],
  ])('says of %s that there is nothing', async (address, told) => {
    stage.visits.expectInVain(/^404 \/nothing\/here$/, /^404 \/api\/scheduling\/public\/acme\/nothing/);
    const visitor = await stage.visits.begin();
    const answer = await visitor.goto(address);
    await heading(visitor, told).waitFor();
    expect([answer?.status(), await axe(visitor)]).toEqual([address.startsWith('/nothing') ? 404 : 200, []]);
  });
});

describe('a host, by the link in their mail', () => {
  afterEach(() => stage.visits.end());

  const opened = async (name: string, bookingId: string): Promise<Page> => {
    const host = await stage.visits.begin();
    await host.goto(`/l/${await stage.doings.mailedLink(`${name}@acme.example`, `booking/${bookingId}/`)}`);
    return host;
  };

  test('says whether a time suits, and has a guide', async () => {
    const { bookingId } = await stage.doings.book('asked', '2026-03-10T10:00:00Z', 'cem');
    const host = await opened('hana', bookingId);
    await heading(host, 'Does the time suit?').waitFor();
    expect(await axe(host)).toEqual([]);
    await button(host, 'Yes, it suits').click();
    await heading(host, 'You meet a guest').waitFor();
    await heading(host, 'Guide').waitFor();
    expect(await axe(host)).toEqual([]);
  });

  test('cannot make it, and a colleague takes over', async () => {
    const { bookingId } = await stage.doings.book('either', '2026-03-11T10:00:00Z', 'cem');
    const asRecruiter = await stage.doings.as(stage.acme.recruiter);
    const { hostIds } = await eventually(
      async () => good<{ readonly hostIds: readonly string[] }>(await asRecruiter.get(`api/scheduling/bookings/${bookingId}`)),
      { ...patiently, what: 'the booking for its recruiter' },
    );
    const isHana = hostIds.includes(stage.acme.interviewer.person);
    const host = await opened(isHana ? 'hana' : 'omar', bookingId);
    await button(host, 'I can’t make it').click();
    expect(await axe(host)).toEqual([]);
    await button(host, 'Find somebody else').click();
    await heading(host, 'A colleague takes over').waitFor();
    stage.visits.expectInVain(new RegExp(`^410 /api/scheduling/bookings/${bookingId}$`));
    await host.reload();
    await heading(host, 'A colleague holds this chat now').waitFor();
  });
});

describe('a recruiter', () => {
  test('signs in, and sees who comes, day by day, without loading the page again', async () => {
    const recruiter = await stage.visits.begin();
    await signIn(stage, recruiter, { address: 'rita@acme.example', side: 'member' });
    await heading(recruiter, 'Today and upcoming').waitFor();
    await stage.doings.book('hello', '2026-03-03T15:00:00Z', 'cem');
    await heading(recruiter, 'Tomorrow, 3 Mar').waitFor();
    expect(await axe(recruiter)).toEqual([]);
    await recruiter.getByRole('link', { name: 'Cem Can' }).first().click();
    await heading(recruiter, 'Confirmed').waitFor();
    expect(await axe(recruiter)).toEqual([]);
    await stage.visits.end();
  });
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
