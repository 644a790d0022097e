import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good } from '../authorization/asking.ts';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const zoe = { address: 'zoe@home.example', side: 'candidate' } as const;
let page: Page;

const stage = stageFor(async () => {
  const asZoe = await stage.doings.as(await stage.doings.signsIn(zoe.address, 'candidate'));
  const chats = [
    ['Brightmoor', '2026-02-24T10:00:00Z'],
    ['Globex', '2026-03-09T10:00:00Z'],
  ] as const;
  for (const [employerName, start] of chats)
    good(await asZoe.post('api/interviews/conversations', { kind: 'exploratory', start, durationMinutes: 30, employerName }));
  page = await stage.visits.begin();
});

/** The width that a page needs is that of the window: nothing has to be scrolled sideways. */
const sideways = (of: Page) => of.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const dialog = () => page.getByRole('dialog');
const field = (label: string) => dialog().getByLabel(label, { exact: true });
const kept = () => dialog().getByRole('button', { name: 'Keep', exact: true }).click();
const chainOf = (name: string) => page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });

describe('a candidate', () => {
  test('is told what contacts are for', async () => {
    await signIn(stage, page, zoe);
    await link(page, 'Contacts').click();
    await heading(page, 'Nobody in it yet').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('notes beside a chat whom they were told to talk to', async () => {
    await link(page, 'Chats').click();
    await page.getByText('Past', { exact: true }).click();
    await link(page, 'Brightmoor').click();
    await heading(page, 'Brightmoor').waitFor();
    await page.goBack();
    await link(page, 'Brightmoor').click();
    await button(page, 'Somebody I was told to talk to').click();
    await kept();
    await page.getByText('Write a name, or who they are: “Head of data at Initech”.').waitFor();
    await field('Name').fill('Ada Okafor');
    await field('How to reach them').fill('ada@mills.example');
    await field('Organization').fill('Mills');
    expect(await field('From which chat').locator('option:checked').textContent()).toBe('Brightmoor, 24 Feb 2026');
    expect(await axe(page)).toEqual([]);
    await kept();
    await page.getByRole('list', { name: 'From this chat' }).getByText('Ada Okafor').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('sees who told of whom, and to which chat it led', async () => {
    await link(page, 'All contacts').click();
    await button(page, 'Add a contact').click();
    await field('Name').fill('Ben');
    await field('What they do').fill('Head of data');
    await field('Who told you of them').selectOption('Ada Okafor, Mills');
    await field('A note to yourself').fill('Ask about\nthe looms.');
    await kept();
    await button(page, 'Led to a chat: Ben').click();
    await field('Chat').selectOption('Globex, 9 Mar 2026');
    expect(await axe(page)).toEqual([]);
    await kept();
    const chain = chainOf('Ada Okafor');
    await chain.getByText('From the chat with Brightmoor, 24 Feb 2026').waitFor();
    await chain.getByText('Through Ada Okafor').waitFor();
    await chain.getByRole('list', { name: 'Chats that Ben led to' }).getByRole('link', { name: 'Globex, 9 Mar 2026' }).waitFor();
    expect(await page.getByRole('link', { name: 'ada@mills.example' }).getAttribute('href')).toBe('mailto:ada@mills.example');
    expect(await axe(page)).toEqual([]);
  });

  test('takes back what was wrong, and has it back', async () => {
    await button(page, 'Not by them: Globex, 9 Mar 2026').click();
    await page.getByText('Ben did not lead to the chat with Globex, 9 Mar 2026.').waitFor();
    await button(page, 'Undo').click();
    await button(page, 'Not by them: Globex, 9 Mar 2026').waitFor();
    await button(page, 'Remove: Ada Okafor').click();
    await page.getByText('Ada Okafor is removed.').waitFor();
    await page.getByText('Through somebody you removed').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Undo').click();
    await page.getByText('Through Ada Okafor').waitFor();
  });

  test('is told until when somebody who was removed can be brought back', async () => {
    await button(page, 'Remove: Ada Okafor').click();
    const removed = page.getByRole('region', { name: 'Removed' });
    await removed.getByText('until 1 Apr 2026').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Bring back: Ada Okafor').click();
    await page.getByText('Ada Okafor is back.').waitFor();
    await page.getByText('Through Ada Okafor').waitFor();
    expect(await removed.count()).toBe(0);
  });

  test('changes what is noted, and nobody is offered who would close a circle', async () => {
    await button(page, 'Edit: Ada Okafor').click();
    await field('What they do').fill('Engineer');
    expect(await field('Who told you of them').count()).toBe(0);
    await kept();
    await page.getByText('Engineer, Mills').waitFor();
    await page.locator('[aria-label="Edit: Ada Okafor"]:focus').waitFor();
  });

  test('finds somebody by what is noted of them', async () => {
    await page.getByRole('searchbox', { name: 'Search' }).fill('data globex');
    await page.getByText('1 of 2').waitFor();
    expect(await button(page, 'Edit: Ada Okafor').count()).toBe(0);
    await page.getByText('Through Ada Okafor').waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('nobody');
    await page.getByText('0 of 2').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('sees at the chat who led to it', async () => {
    await page.getByRole('searchbox', { name: 'Search' }).fill('');
    await page.getByRole('link', { name: 'Globex, 9 Mar 2026' }).click();
    await page.getByRole('list', { name: 'Led to this chat' }).getByText('Ben', { exact: true }).waitFor();
    await button(page, 'Who led to this chat?').click();
    await field('Contact').selectOption('Ada Okafor, Mills');
    expect(await axe(page)).toEqual([]);
    await kept();
    await page.getByRole('list', { name: 'Led to this chat' }).getByText('Ada Okafor', { exact: true }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

test('all of it fits on a phone, in German', async () => {
  const phone = await stage.visits.begin({ phone: true, dark: true, locale: 'de-DE' });
  await signIn(stage, phone, { ...zoe, action: 'Anmelden' });
  await link(phone, 'Kontakte').click();
  await phone.getByText('Durch Ada Okafor').waitFor();
  expect({ sideways: await sideways(phone), found: await axe(phone) }).toEqual({ sideways: 0, found: [] });
});

test('of no other candidate anything is seen', async () => {
  const other = await stage.visits.begin();
  await signIn(stage, other, { address: 'yan@home.example', side: 'candidate' });
  await link(other, 'Contacts').click();
  await heading(other, 'Nobody in it yet').waitFor();
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
