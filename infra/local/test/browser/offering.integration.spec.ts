import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { button, heading, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor();
let page: Page;

const comes = async (of: Page, name: string): Promise<void> => {
  await signIn(stage, of, { address: `${name}@acme.example`, side: 'member' });
  await heading(of, 'Today and upcoming').waitFor();
};
const region = (of: Page, name: string) => of.getByRole('region', { name });
const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Somebody//EN', 'BEGIN:VEVENT', 'UID:1@x', 'DTSTAMP:20260301T000000Z'];
const file = [...calendar, 'DTSTART:20260303T090000Z', 'DTEND:20260303T110000Z', 'SUMMARY:Dentist', 'END:VEVENT', 'END:VCALENDAR', ''];

describe('a recruiter says when they can be met', () => {
  test('by keys, and takes it back', async () => {
    page = await stage.visits.begin();
    await comes(page, 'rita');
    await page.getByRole('link', { name: 'Availability' }).click();
    await heading(page, 'Weekly hours').waitFor();
    expect(await page.getByRole('combobox', { name: 'Hours are in the time of' }).inputValue()).toBe('London (UTC)');
    await button(page, 'Monday, 9:00 – 17:00').focus();
    for (const keys of ['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(keys);
    await button(page, 'Saturday, 9:30 – 17:30').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Saturday, 9:30 – 17:30');
    await page.getByText('The hours are saved.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Delete');
    await page.getByText('Removed: Saturday, 9:30 – 17:30').waitFor();
    await page.getByRole('button', { name: 'Add hours on Monday' }).click();
    await button(page, 'Monday, 9:00 – 17:00').waitFor();
    await page.getByRole('button', { name: 'Copy Monday to other days' }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('checkbox', { name: 'Sunday' }).check();
    await button(page, 'Copy').click();
    await button(page, 'Sunday, 9:00 – 17:00').waitFor();
    await button(page, 'Undo').click();
    await button(page, 'Sunday, 9:00 – 17:00').waitFor({ state: 'detached' });
  });

  test('by drawing, and it stays', async () => {
    const column = await page.locator('[data-day="5"]').boundingBox();
    if (!column) throw new Error('Saturday is not there');
    const at = (hour: number) => column.y + ((hour - 7) / 13) * column.height;
    await page.mouse.move(column.x + 20, at(8));
    await page.mouse.down();
    await page.mouse.move(column.x + 20, at(9));
    await page.mouse.move(column.x + 20, at(10));
    await page.mouse.up();
    await button(page, 'Saturday, 8:00 – 10:00').waitFor();
    await page.getByText('The hours are saved.').waitFor();
    await page.reload();
    await button(page, 'Saturday, 8:00 – 10:00').waitFor();
    await page.getByText('List', { exact: true }).click();
    await page.getByLabel('Saturday, until').selectOption('11:00');
    await page.getByText('The hours are saved.').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('and which days differ', async () => {
    await button(page, 'Tuesday, 17 March 2026').click();
    await heading(page, 'Tuesday, 17 March 2026').waitFor();
    await page.getByLabel('The same until').fill('2026-03-18');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Save').click();
    await page.getByText('The day is saved.').waitFor();
    await button(page, 'Remove Wednesday, 18 March 2026').waitFor();
    await button(page, 'Add a journey').click();
    await page.getByLabel('First day').fill('2026-03-20');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Save').click();
    await page.getByText('The journey is saved.').waitFor();
  });

  test('is told what somebody else has changed meanwhile, and goes on from there', async () => {
    const asRita = await stage.doings.as(stage.acme.recruiter);
    expect((await asRita.put('api/scheduling/availability/notice', { noticeMinutes: 60 })).status).toBe(200);
    const limits = region(page, 'Limits');
    await limits.getByLabel('Free after a chat').selectOption('10 minutes');
    await page.getByText('This was changed elsewhere').waitFor();
    expect(await axe(page)).toEqual([]);
    await limits.getByLabel('Minimum notice').locator('option:checked', { hasText: '60 minutes' }).waitFor({ state: 'attached' });
    await limits.getByLabel('Free after a chat').selectOption('10 minutes');
    await page.getByText('The time between chats is saved.').waitFor();
  });

  test('and what calendar keeps them busy', async () => {
    await button(page, 'Connect a calendar').click();
    await page.getByText('A file', { exact: true }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'work.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(file.join('\r\n')),
    });
    expect(await axe(page)).toEqual([]);
    await button(page, 'Connect').click();
    await region(page, 'Calendars').getByText('1 busy event').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

describe('a recruiter lets people book', () => {
  test('with a name alone, and the page is there', async () => {
    await page.goto('/team/chat-types');
    await page.getByText('/book/acme/hello').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'New chat type' }).click();
    await page.getByLabel('Name').fill('Coffee with Rita');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Create').click();
    await heading(page, 'It has a page now').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Copy the address of Coffee with Rita').waitFor();
    await page.getByText('Its first times begin 4 hours from now at the earliest').waitFor();
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Open its page' }).click()]);
    await heading(opened, 'Choose a time').waitFor();
    await opened.close();
  });

  test('changes it, with a way back', async () => {
    const about = region(page, 'What it is');
    await about.getByLabel('What to expect').fill('You meet Rita, who began as an intern.');
    await button(page, 'Save').first().click();
    await about.getByText('Saved.').waitFor();
    await about.getByRole('button', { name: 'Undo' }).click();
    await about.getByText('It is as it was before.').waitFor();
    expect(await about.getByLabel('What to expect').inputValue()).toBe('');
    await about.getByLabel('Role family').selectOption('Data');
    await button(page, 'Save').first().click();
    await about.getByText('Saved.').waitFor();
    await page.reload();
    await about.getByLabel('Role family').waitFor();
    expect(await about.getByLabel('Role family').inputValue()).toBe('data');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Archive').click();
    await page.getByText('is archived').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Restore').click();
    await page.getByText('can be booked again').waitFor();
  });

  test('reads why a time is not offered, and goes to what rules it', async () => {
    const why = region(page, 'Why is this time not offered?');
    await why.getByLabel('Day').fill('2026-03-17');
    await button(page, 'Look').click();
    await why.getByText('has no hours on Tuesday, 17 March 2026').waitFor();
    expect(await axe(page)).toEqual([]);
    await why.getByRole('link', { name: 'Days of their own' }).click();
    await heading(page, 'Days of their own').waitFor();
  });

  test('sees how much each host has to do', async () => {
    await stage.doings.book('hello', '2026-03-03T15:00:00Z', 'cem');
    await page.getByRole('link', { name: 'Load' }).click();
    await page.getByText('1 chat this week').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

test('an interviewer has hours on a phone, and reads what is offered', async () => {
  const phone = await stage.visits.begin({ phone: true, dark: true });
  await comes(phone, 'omar');
  await phone.goto('/team/availability');
  await phone.getByLabel('Monday, until').waitFor();
  expect(await axe(phone)).toEqual([]);
  expect(await phone.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
  await phone.goto('/team/chat-types/hello');
  await phone.getByText('Recruiters of your organization change chat types.').waitFor();
  await phone.getByText('You do not hold this chat').waitFor();
  expect(await axe(phone)).toEqual([]);
  await phone.goto('/team/load');
  await heading(phone, 'This page is for others').waitFor();
  await stage.visits.end();
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
