import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good } from '../authorization/asking.ts';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const start = {
  evening: '2026-03-05T09:00:00Z',
  both: '2026-03-04T15:00:00Z',
  pair: '2026-03-06T15:00:00Z',
  today: '2026-03-02T14:00:00Z',
};

/** A group of two that is full, one who is booked when Omar is as well, and one whose host cannot make it. */
const stage = stageFor(async () => {
  const { doings, acme } = stage;
  const [hana, omar] = [{ hostId: acme.interviewer.person }, { hostId: acme.colleague.person }];
  const rules = { durations: [30], noticeMinutes: 240 };
  const called = (name: string, kind = 'exploratory') => ({ name, kind, location: { kind: 'phone', instructions: 'We call you.' } });
  await doings.offer(acme, {
    evening: {
      description: called('Open evening', 'group'),
      assignment: { mode: 'group', hosts: [hana], capacity: 2, waitingList: 3 },
      rules,
    },
    omars: { description: called('Talk with Omar'), assignment: { mode: 'single', host: omar }, rules },
    pair: { description: called('Talk with us'), assignment: { mode: 'single', host: hana }, rules },
  });
  for (const guest of ['ana', 'cem'] as const) await doings.book('evening', start.evening, guest);
  await doings.book('hello', start.both, 'cem');
  await doings.book('omars', start.both, 'ana');
  await doings.book('hello', start.today, 'ana');
  const { bookingId } = await doings.book('pair', start.pair, 'ana');
  good(await (await doings.as(acme.interviewer)).post(`api/scheduling/bookings/${bookingId}/decline`, {}));
  const robin = { mode: 'round-robin', hosts: [hana, { hostId: acme.recruiter.person }] };
  good(await (await doings.as(acme.recruiter)).put('api/scheduling/chat-types/pair/assignment', { assignment: robin }));
});

const dialog = (of: Page) => of.getByRole('dialog');
async function choose(of: Page, about: RegExp, what: string): Promise<void> {
  await of.getByRole('button', { name: about }).click();
  await of.getByRole('menuitem', { name: what, exact: true }).click();
}

describe('who finds all seats taken', () => {
  let visitor: Page;

  test('waits for one, and reads what happens next', async () => {
    visitor = await stage.visits.begin({ phone: true });
    await visitor.goto('/book/acme/evening');
    await heading(visitor, 'All seats taken').waitFor();
    expect(await axe(visitor)).toEqual([]);
    await button(visitor, 'Wait for a seat: Thursday, 5 March 2026, 10:00 – 10:30').click();
    await heading(visitor, 'Wait for a seat').waitFor();
    expect(await axe(visitor)).toEqual([]);
    await button(visitor, 'Join the waiting list').click();
    await visitor.getByText('Write your name.').waitFor();
    await visitor.getByLabel('Name').fill('Dora');
    await visitor.getByLabel('E-mail address').fill('dora@home.example');
    await button(visitor, 'Join the waiting list').click();
    await heading(visitor, 'You are on the waiting list').waitFor();
    await visitor.getByText('Your place in line: 1').waitFor();
    expect(await axe(visitor)).toEqual([]);
  });

  test('leaves the list by the link in the mail', async () => {
    await visitor.goto(`/l/${await stage.doings.mailedLink('dora@home.example')}`);
    await button(visitor, 'Leave the waiting list').click();
    await heading(visitor, 'Leave the waiting list?').waitFor();
    expect(await axe(visitor)).toEqual([]);
    await button(visitor, 'Leave it').click();
    await heading(visitor, 'You are not on the waiting list any more').waitFor();
    await stage.visits.end();
  });
});

describe('a recruiter', () => {
  const cem = /^More about Cem Can, Wed 4 Mar/;
  let page: Page;

  test('gives a chat to another host, and is told when they have none of the time', async () => {
    page = await stage.visits.begin();
    await signIn(stage, page, { address: 'rita@acme.example', side: 'member' });
    await page.getByRole('button', { name: cem }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Give to another host' }).click();
    await button(page, 'Give it to them').click();
    await page.getByText('Choose who holds it.').waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog(page).getByLabel('Who holds it').selectOption('omar of acme');
    await button(page, 'Give it to them').click();
    await page.getByText('They have another chat at that time.').waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog(page).getByLabel('Who holds it').selectOption('rita of acme (you)');
    await button(page, 'Give it to them').click();
    await page.getByText('rita of acme (you) holds this chat now.').waitFor();
    await button(page, 'Undo').click();
    await page.getByText('It is with its host again.').waitFor();
  });

  test('moves it, and moves it back', async () => {
    await choose(page, cem, 'Move to another time');
    await button(page, '14:00').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, '14:00').click();
    await page.getByText(/^Move to .*14:00/).waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Move it').click();
    await page.getByText(/^Moved to .*14:00, .+\.$/).waitFor();
    await button(page, 'Undo').click();
    await page.getByText(/^Moved to Wednesday, 4 March 2026, 16:00, .+\.$/).waitFor();
  });

  test('takes over from a host who cannot make it', async () => {
    await page.getByText('A host can’t make it').waitFor();
    await choose(page, /^More about Ana Almeida, Fri 6 Mar/, 'Take over from hana of acme');
    await page.getByText('You hold this chat now.').waitFor();
    await page.getByText('A host can’t make it').waitFor({ state: 'detached' });
  });

  test('cancels a chat, and another one for all of its guests', async () => {
    await choose(page, cem, 'Cancel this chat');
    await heading(page, 'Cancel the chat with Cem Can?').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Cancel the chat').click();
    await page.getByText('The chat with Cem Can is cancelled.').waitFor();
    await page.getByRole('button', { name: cem }).waitFor({ state: 'detached' });
    await choose(page, /^More about Cem Can, Thu 5 Mar/, 'Cancel for all guests');
    await button(page, 'Cancel for all').click();
    await page.getByText('It is cancelled for all guests.').waitFor();
    await heading(page, 'Thursday, 5 March 2026').waitFor({ state: 'detached' });
    expect(await axe(page)).toEqual([]);
    await stage.visits.end();
  });
});

describe('a host whose guest did not come', () => {
  let phone: Page;

  test('says so with two taps, and takes it back', async () => {
    const later = '2026-03-02T15:00:00.000Z';
    await stage.it.moveClock(later);
    await stage.visits.moveClocks(later);
    phone = await stage.visits.begin({ phone: true });
    await signIn(stage, phone, { address: 'hana@acme.example', side: 'member' });
    await heading(phone, 'Earlier today').waitFor();
    await choose(phone, /^More about Ana Almeida, Mon 2 Mar/, 'Ana Almeida did not come');
    await phone.getByText('Noted: Ana Almeida did not come.').waitFor();
    await phone.getByText('The guest did not come').waitFor();
    expect(await axe(phone)).toEqual([]);
    await button(phone, 'Undo').click();
    await phone.getByText('Taken back: Ana Almeida did come.').waitFor();
    await phone.getByText('The guest did not come').waitFor({ state: 'detached' });
  });

  test('also on the page of the booking, and beside the conversation', async () => {
    await link(phone, 'Ana Almeida').first().click();
    await heading(phone, 'This chat is over').waitFor();
    await choose(phone, /^Change$/, 'Ana Almeida did not come');
    await phone.getByText('The guest did not come').waitFor();
    expect(await axe(phone)).toEqual([]);
    await link(phone, 'Open the conversation').click();
    await heading(phone, 'Ana Almeida').waitFor();
    await phone.getByText('The guest did not come').waitFor();
    expect(await axe(phone)).toEqual([]);
    await choose(phone, /^Change$/, 'Ana Almeida did come after all');
    await phone.getByText('Taken back: Ana Almeida did come.').waitFor();
    await phone.getByText('The guest did not come').waitFor({ state: 'detached' });
    await stage.visits.end();
  });
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
