import { eventually } from '@candor/testing';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good } from '../authorization/asking.ts';
import { madeFeedback } from '../authorization/made-feedback.ts';
import { patiently } from '../authorization/world.ts';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const address = 'ana@example.org';
let page: Page;

/** Ana booked with Acme, was invited by it, asked it for a chat, has an offer of it, and has read its feedback. Globex has not met her. */
const stage = stageFor(async () => {
  const { doings, acme, it } = stage;
  const { bookingId } = await doings.book('hello', '2026-03-10T09:00:00.000Z', 'ana');
  await doings.asksForChat('ana');
  const recruiter = await doings.as(acme.recruiter);
  good(
    await recruiter.post('api/scheduling/invitations', { chatTypeId: 'hello', address, name: 'Ana A.', message: 'Your talk was great' }),
  );
  const terms = { role: 'Engineer', place: { country: 'DE' }, currency: 'EUR', base: 7_000_000, period: 'year' };
  const offer = { conversationId: bookingId, extendedOn: '2026-03-01', terms, note: 'Rosebud' };
  await eventually(async () => good(await recruiter.post('api/interviews/offers', offer)), { what: 'the conversation', ...patiently });
  const ana = await doings.signsIn(address, 'candidate');
  const cem = await doings.signsIn('cem@example.org', 'candidate');
  await madeFeedback(it, doings, acme, { ana, cem });
  const gil = await doings.signsIn('gil@globex.example', 'member');
  good(await (await doings.as(gil)).post('api/organizations', { organizationId: 'globex', name: 'Globex' }));
  page = await stage.visits.begin();
  page.setDefaultTimeout(60_000);
});

const looksAs = async (name: string) => {
  await page.getByLabel('Organization', { exact: true }).selectOption(name);
  await button(page, 'See what it sees').click();
};

test('a candidate sees what an organization sees of them, and by whom it is read', async () => {
  await signIn(stage, page, { address, side: 'candidate' });
  await link(page, 'My data').click();
  await heading(page, 'View as an organization').waitFor();
  await looksAs('Choose one');
  await page.getByText('Choose whose view it is to be.').waitFor();
  expect(await axe(page)).toEqual([]);
  await looksAs('acme');
  await heading(page, 'What acme sees of you').waitFor();
  await page.locator('h3:focus').waitFor();
  await page.getByText('It knows you as Ana Almeida, ana@example.org').first().waitFor();
  await page.getByText('You wrote: “Berlin suits me”').waitFor();
  await page.getByText('It wrote: “Your talk was great”').waitFor();
  await page.getByText('To it, you have not answered yet').waitFor();
  await page.getByText(/^Engineer: €70,000/).waitFor();
  await heading(page, 'What you wrote: the host alone reads it').waitFor();
  await page.getByText('What is not shown here').click();
  await page.getByText(/^Feedback that is not revealed yet/).waitFor();
  expect(await axe(page)).toEqual([]);
});

test('one that has not met them sees nothing, and neither does one that is not here', async () => {
  await looksAs('Another one');
  await page.getByText(/^This is neither a name of that kind/).waitFor();
  const handle = page.getByLabel('Its name in addresses of booking pages, or a link to one');
  await handle.fill('https://candor.example/book/globex/hello');
  await button(page, 'See what it sees').click();
  await page.getByText('Globex sees nothing of you.').waitFor();
  expect(await axe(page)).toEqual([]);
  await handle.fill('initech');
  await button(page, 'See what it sees').click();
  await page.getByText('No organization here has this name.', { exact: false }).waitFor();
});

test('they block it from there, and are told what it keeps, in their language', async () => {
  await looksAs('acme');
  await button(page, 'Block acme').click();
  await page.getByText(/^You block it \(An organization on Candor: acme\)/).waitFor();
  await button(page, 'Unblock acme').waitFor();
  await page.getByText('You wrote: “Berlin suits me”').waitFor();
  await button(page, 'Language, Appearance').click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await heading(page, 'Was acme von Ihnen sieht').waitFor();
  await page.getByText('Sie schrieben: „Berlin suits me“').waitFor();
  expect(await axe(page)).toEqual([]);
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
