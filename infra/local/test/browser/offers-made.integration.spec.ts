import type { OfferView } from '@candor/contracts';
import { eventually } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good } from '../authorization/asking.ts';
import { patiently } from '../authorization/world.ts';
import { button, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor(async () => {
  page = await stage.visits.begin();
});
let page: Page;
let address = '';

const card = (of: Page, name = 'Offers') => of.getByRole('region', { name, exact: true });
const terms = { role: 'Engineer', place: { country: 'DE' }, currency: 'EUR', base: 7_200_000, period: 'year' };

/** What the organization has recorded, as its owner reads it. */
const recorded = async (): Promise<OfferView> => {
  const owner = await stage.doings.as(stage.acme.owner);
  return await eventually(
    async () => {
      const [first] = good<{ readonly items: readonly OfferView[] }>(await owner.get('api/interviews/offers')).items;
      if (!first) throw new Error('no offer yet');
      return first;
    },
    { what: 'the offer', ...patiently },
  );
};

describe('a recruiter', () => {
  test('records what was offered after a chat', async () => {
    await signIn(stage, page, { address: 'rita@acme.example', side: 'member' });
    await link(page, 'Conversations').click();
    await button(page, 'Write down a chat').first().click();
    await page.getByLabel('Whom you talk to').fill('Petra Park');
    await page.getByLabel('Day').fill('2026-02-26');
    await page.getByLabel('Begins at').fill('10:00');
    await button(page, 'Write it down').click();
    await page.getByRole('heading', { name: 'Petra Park' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await card(page).waitFor();
    address = new URL(page.url()).pathname;
    await button(page, 'Record an offer').click();
    await page.getByRole('textbox', { name: 'Role' }).fill('Engineer');
    await page.getByLabel('Base pay').fill('70000');
    await page.getByRole('textbox', { name: 'Country' }).fill('DE');
    await button(page, 'Record it').click();
    await card(page).getByText('€70,000 a year').waitFor();
    await card(page).getByText('Open', { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('offers other terms, beside which those of before stand', async () => {
    await button(page, 'Other terms: Engineer').click();
    await page.getByLabel('Base pay').fill('75000');
    await page.getByLabel('Bonus in a year').fill('5000');
    await page.getByLabel('They were negotiated').check();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Offer these terms').click();
    await card(page).getByText('€80,000').waitFor();
    await card(page).getByText('Its terms before').click();
    await card(page).getByText('Engineer: €70,000 a year').waitFor();
    await card(page).getByText('By word of mouth · until Monday, 2 March 2026 · then negotiated').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('is told what a colleague has changed meanwhile, and keeps what they typed', async () => {
    await button(page, 'Other terms: Engineer').click();
    await page.getByLabel('Base pay').fill('76000');
    const { offerId } = await recorded();
    const owner = await stage.doings.as(stage.acme.owner);
    good(await owner.put(`api/interviews/offers/${offerId}/terms`, { terms, negotiated: false }));
    await button(page, 'Offer these terms').click();
    await page.getByText('It says now: Engineer: €72,000 a year.').waitFor();
    expect(await page.getByLabel('Base pay').inputValue()).toBe('76000');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Offer these terms').click();
    await card(page).getByText('Its terms before, 3 times').waitFor();
    await card(page).getByText('€76,000 a year').first().waitFor();
  });

  test('withdraws it, on a day that fits, and corrects that', async () => {
    await button(page, 'What became of it: Engineer').click();
    await button(page, 'Keep this').click();
    await page.getByText('Say what became of it.').waitFor();
    await page.getByRole('radio', { name: 'withdrawn by us' }).check();
    await page.getByLabel('On', { exact: true }).fill('2026-03-20');
    await button(page, 'Keep this').click();
    await page.getByText('The day does not fit').waitFor();
    await page.getByLabel('On', { exact: true }).fill('2026-03-02');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Keep this').click();
    await card(page).getByText('Withdrawn on Monday, 2 March 2026').waitFor();
    expect(await button(page, 'Other terms: Engineer').count()).toBe(0);
    await button(page, 'Correct it: Engineer').click();
    await page.getByRole('radio', { name: 'declined' }).check();
    await button(page, 'Keep this').click();
    await card(page).getByText('Declined on Monday, 2 March 2026').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('is told that a colleague removed an offer while they typed, and takes along what they typed', async () => {
    const owner = await stage.doings.as(stage.acme.owner);
    const conversationId = address.split('/').at(-1);
    const asked = { conversationId, extendedOn: '2026-03-02', proof: 'word', terms: { ...terms, role: 'Manager' } };
    const { stream } = good<{ stream: string }>(await owner.post('api/interviews/offers', asked));
    const offerId = stream.split('/').at(-1);
    await page.reload();
    await button(page, 'Other terms: Manager').click();
    await page.getByLabel('Base pay').fill('81000');
    good(await owner.delete(`api/interviews/offers/${offerId}`));
    await button(page, 'Offer these terms').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('This offer was removed meanwhile').waitFor();
    expect(await page.getByLabel('Base pay').inputValue()).toBe('81000');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(page, 'Copy what I typed').click();
    await dialog.getByText('Copied').first().waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('Role: Manager\nBase pay: 81000 EUR');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Close').click();
    await dialog.waitFor({ state: 'detached' });
    expect(await card(page).getByText('Manager').count()).toBe(0);
  });
});

test('a colleague cannot correct it, is told who can, and removes what was recorded by mistake, in German', async () => {
  const phone = await stage.visits.begin({ phone: true, dark: true, locale: 'de-DE' });
  await signIn(stage, phone, { address: 'owner@acme.example', side: 'member', action: 'Anmelden' });
  await phone.getByRole('link', { name: 'Nach dem Gespräch' }).waitFor();
  await phone.goto(address);
  const offers = card(phone, 'Angebote');
  await offers.getByText('Abgelehnt am Montag, 2. März 2026').waitFor();
  await button(phone, 'Berichtigen: Engineer').click();
  await phone.getByRole('radio', { name: 'angenommen' }).check();
  await button(phone, 'Festhalten').click();
  await phone.getByText('Nur wer das Angebot festgehalten hat, kann das berichtigen').waitFor();
  expect(await axe(phone)).toEqual([]);
  await button(phone, 'Nicht jetzt').click();
  await button(phone, 'Entfernen: Engineer').click();
  await button(phone, 'Entfernen').click();
  await offers.getByText('Engineer').first().waitFor({ state: 'detached' });
  expect(await axe(phone)).toEqual([]);
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
