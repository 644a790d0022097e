import type { MyMarketView } from '@candor/contracts';
import { eventually } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good } from '../authorization/asking.ts';
import { patiently } from '../authorization/world.ts';
import { marketOf } from './made-market.ts';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

/** The quarter is over, and released. */
const later = '2026-04-04T09:00:00.000Z';
const terms = { role: 'Engineer', place: { country: 'DE' }, currency: 'EUR', base: 8_000_000, period: 'year' };
const offer = { extendedOn: '2026-03-01', terms, proof: 'word' };

const stage = stageFor(async () => {
  const ana = await stage.doings.signsIn('ana@example.org', 'candidate');
  await marketOf(stage.it, ana.person);
  const asAna = await stage.doings.as(ana);
  good(await asAna.post('api/interviews/offers', offer));
  const counted = async () => {
    const { figures } = good<MyMarketView>(await asAna.get('api/analytics/my-market'));
    const n = ['own-seen', 'own-offers'].map((key) => figures.find(({ signal }) => signal === key)?.n);
    expect(n).toEqual([4, 1]);
  };
  await eventually(counted, { what: 'own figures to be counted', ...patiently });
  await stage.it.moveClock(later);
  page = await stage.visits.begin();
  await stage.visits.moveClocks(later);
});
let page: Page;

const part = (name: string) => page.getByRole('heading', { name, exact: true, level: 4 }).locator('xpath=ancestor::div[2]');

describe('a candidate', () => {
  test('goes from their market to a report that can be printed', async () => {
    await signIn(stage, page, { address: 'ana@example.org', side: 'candidate' });
    await link(page, 'Market').click();
    await heading(page, 'My market').waitFor();
    await heading(page, 'How you rate yourself, against hosts').waitFor();
    const released = async () => {
      await page.reload();
      await heading(page, 'In demand, of all candidates').waitFor({ timeout: 10_000 });
    };
    await eventually(released, { what: 'figures of the market to be released', ...patiently });
    await page.getByText('How this is counted').first().click();
    await link(page, 'A report to print').click();
    await heading(page, 'My market, on paper').waitFor();
    await page.getByText(/^As of Saturday, 4 April 2026, .* Berlin \(UTC\+2\)$/).waitFor();
  });

  test('finds in it what is theirs alone, with chart, table, n and how it is counted', async () => {
    const seen = part('How you rate yourself, against hosts');
    await seen.getByText('Yours only').waitFor();
    await seen.getByRole('img', { name: /^Chart: How you rate yourself, against hosts\. All ratings together: \+1\.00/ }).waitFor();
    await seen.getByRole('columnheader', { name: 'Chats' }).waitFor();
    await seen.getByRole('row', { name: /^All ratings together \+1\.00 .* 4$/ }).waitFor();
    await seen.getByText('Your own rating minus the host’s').waitFor();
    await part('Your offers')
      .getByRole('row', { name: /^Base pay in a year, in Euro EUR\s80,000 – – 1$/ })
      .waitFor();
    const sure = part('How sure of yourself you are');
    expect(await sure.getByRole('img', { name: /^Chart: / }).count()).toBe(2);
  });

  test('and what is of many, with the month, when it was released, and of how many people', async () => {
    const skills = part('In demand, of all candidates');
    await skills.getByText('Of the market', { exact: true }).waitFor();
    await skills.getByText(/^Of the whole market, January\s–\sMarch 2026 · released /).waitFor();
    await skills.getByRole('columnheader', { name: 'People' }).waitFor();
    await skills.getByRole('row', { name: /^Rust \d+\s%/ }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('prints it without what is for the screen alone', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await button(page, 'Print, or save as PDF').isVisible()).toBe(false);
    expect(await heading(page, 'My market, on paper').isVisible()).toBe(true);
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    const file = await page.pdf({ format: 'A4' });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
  });

  test('has it on a phone in the dark, in German, with how it is counted', async () => {
    const phone = await stage.visits.begin({ phone: true, dark: true, locale: 'de-DE' });
    await signIn(stage, phone, { address: 'ana@example.org', side: 'candidate', action: 'Anmelden' });
    await heading(phone, 'Meine Gespräche').waitFor();
    await phone.goto('/market/report');
    await heading(phone, 'Mein Markt auf Papier').waitFor();
    await phone.getByText('Ihre eigene Bewertung minus die des Gastgebers').waitFor();
    expect(await phone.locator('main [lang=en]').count()).toBe(0);
    expect(await axe(phone)).toEqual([]);
  });
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
