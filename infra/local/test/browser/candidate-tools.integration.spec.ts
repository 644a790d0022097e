import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { button, heading, link, signIn, stageFor, writeDown } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor(async () => {
  page = await stage.visits.begin();
});
let page: Page;

/** The width that a page needs is that of the window: nothing has to be scrolled sideways. */
const sideways = (of: Page) => of.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('a candidate whose hosts have never heard of Candor', () => {
  test('is led to write down a chat', async () => {
    await signIn(stage, page, { address: 'zoe@home.example', side: 'candidate' });
    await heading(page, 'Begin with a chat that you have arranged already').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Write down a chat').last().click();
    await page.getByLabel('Employer').fill('Globex');
    await page.getByLabel('Day').fill('2026-03-05');
    await page.getByLabel('Begins at').fill('15:00');
    await button(page, 'Write it down').click();
    await heading(page, 'Globex').waitFor();
  });

  test('writes a pitch from there, in two versions of one part', async () => {
    await link(page, 'Write your pitch').click();
    await heading(page, 'Begin with one part').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Opening').click();
    await button(page, 'Add the part').click();
    await page.getByLabel('In your words').fill('I look after what breaks.');
    await button(page, 'Keep this version').click();
    await button(page, 'Another way to tell it').click();
    await page.getByLabel('In your words').fill('One payment in forty failed.');
    await page.getByLabel('A name for it (optional)').fill('With the numbers');
    await button(page, 'Keep this version').click();
    await page.getByText('With the numbers', { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('puts a version away and has it back; nothing is said of which is better', async () => {
    await button(page, 'Put away: With the numbers').click();
    await button(page, 'Undo').click();
    await button(page, 'Put away: With the numbers').waitFor();
    await page.getByText('What came of them').click();
    await page.getByText('No chat in which this part was told has been revealed yet.').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('finds which one to tell in a chat, once, and picks another', async () => {
    await link(page, 'Chats').click();
    await link(page, 'Globex').click();
    await page.getByLabel('Told to').selectOption('A recruiter');
    await button(page, 'Find them for this chat').click();
    await page.getByText('by chance', { exact: true }).waitFor();
    await page.getByLabel('Tell “Opening” in another way').selectOption('With the numbers');
    await page.getByLabel('What you found out').fill('They sell to shops.');
    await button(page, 'Keep this brief').click();
    expect(await axe(page)).toEqual([]);
    await button(page, 'I agree').click();
    await button(page, 'Withdraw').waitFor();
  });
});

describe('after a chat', () => {
  let host: Page;
  let handed = '';

  test('a candidate says what came of it, and notes what they learnt', async () => {
    await link(page, 'Chats').click();
    await button(page, 'Write down a chat').click();
    await writeDown(page, 'Initech');
    await page.getByRole('checkbox', { name: 'An offer' }).check();
    await link(page, 'Write down the offer').waitFor();
    await page.getByRole('combobox', { name: 'What it is called' }).fill('Rust');
    await page.getByLabel('How it came up').selectOption('praised');
    await button(page, 'Note it').click();
    await page.getByText('Rust: praised').waitFor();
    await page.getByLabel('Do you agree?: Rust: praised').selectOption('I agree');
    await page.getByText('Answered', { exact: true }).first().click();
    await page.getByText('1 of 14 answered so far.').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('its other side opens the link that was handed on, and answers on a page of its own', async () => {
    await button(page, 'Invite the other side').click();
    handed = await page.getByLabel('Link', { exact: true }).inputValue();
    await page.keyboard.press('Escape');
    host = await stage.visits.begin({ phone: true, dark: true });
    await host.goto(handed.slice(handed.indexOf('/l/')));
    await heading(host, 'How was it?').waitFor();
    expect(await axe(host)).toEqual([]);
    await button(host, 'Say how it was').click();
    await host.getByLabel('What was strong?').fill('She asks what breaks first.');
    await host.getByRole('radio', { name: '8', exact: true }).first().check({ force: true });
    await host.getByText('Who will see this, and when').click();
    expect(await axe(host)).toEqual([]);
    expect(await sideways(host)).toBe(0);
    await button(host, 'Send').click();
    await heading(host, 'Thank you. It is kept until the reveal.').waitFor();
  });

  test('nobody else takes that page with the same link', async () => {
    const other = await stage.visits.begin();
    await other.goto(handed.slice(handed.indexOf('/l/')));
    await button(other, 'Say how it was').click();
    await other.getByText('Somebody has begun to answer with this link.').waitFor();
  });

  test('what both wrote stands side by side on both screens, without loading them again', async () => {
    const feedback = page.locator('#feedback');
    await feedback.getByText('What did the host do well?').waitFor();
    await feedback.getByRole('radio', { name: '9', exact: true }).check({ force: true });
    await feedback.getByRole('textbox').first().fill('Honest about what is hard.');
    await feedback.getByText('For you alone', { exact: true }).click();
    await feedback.getByRole('group', { name: 'Listening' }).last().getByRole('radio', { name: '4' }).check({ force: true });
    await feedback.getByText('Draft saved').waitFor();
    await button(page, 'Send').click();
    await Promise.all([heading(page, 'What you both wrote').waitFor(), heading(host, 'What you both wrote').waitFor()]);
    await page.getByText('She asks what breaks first.').waitFor();
    await host.getByText('Honest about what is hard.').waitFor();
    const thought = page.getByRole('listitem').filter({ hasText: 'Listening' }).filter({ hasText: 'You thought' });
    expect(await thought.getByText('4 / 5').count()).toBe(1);
    expect(await host.getByText('You thought', { exact: true }).count()).toBe(0);
    expect([await axe(page), await axe(host)]).toEqual([[], []]);
  });

  test('a reply is on the other screen', async () => {
    await page.getByLabel('Your reply').fill('Thank you, Petra.');
    await button(page, 'Send the reply').click();
    await page.getByText('Thank you, Petra.').waitFor();
    await host.reload();
    await host.getByText('Thank you, Petra.').waitFor();
  });
});

describe('offers', () => {
  test('are written down in units of their currency, and say what they come to in a year', async () => {
    await link(page, 'Offers').click();
    await heading(page, 'No offer yet').waitFor();
    await button(page, 'Write down an offer').click();
    await button(page, 'Keep this offer').click();
    await page.getByText('Write what the role is called.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Role').fill('Engineer');
    await page.getByLabel('Employer').fill('Initech');
    await page.getByLabel('Base pay').fill('85000');
    await page.getByLabel('Equity in all').fill('40000');
    await page.getByRole('textbox', { name: 'Country' }).fill('DE');
    await button(page, 'Keep this offer').click();
    await page.getByText('€95,000').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('are negotiated, and answered', async () => {
    await button(page, 'Other terms: Engineer').click();
    await page.getByLabel('Base pay').fill('90000');
    await button(page, 'Keep these terms').click();
    await page.getByText('€100,000').waitFor();
    await page.getByText('Its terms before').click();
    await page.getByText('Engineer: €85,000 a year').waitFor();
    await button(page, 'I declined: Engineer').click();
    await page.getByText('Declined on Monday, 2 March 2026').waitFor();
    await button(page, 'I accepted it after all: Engineer').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

test('whoever finds no time that suits asks for a chat, without an account', async () => {
  const visitor = await stage.visits.begin({ phone: true });
  await visitor.goto('/book/acme/hello');
  await visitor.getByText('No time suits? Ask for a chat').click();
  await visitor.getByLabel('Name').fill('Zoe');
  await visitor.getByLabel('E-mail address').fill('zoe@home.example');
  await visitor.getByLabel('What would you like to talk about?').fill('Payments.');
  expect(await axe(visitor)).toEqual([]);
  await button(visitor, 'Ask').click();
  await visitor.getByText('acme has your question.').waitFor();
});

test('one’s own market says calmly what is too few, and counts nobody who does not want to', async () => {
  await link(page, 'Market').click();
  await page.getByText('Your offer', { exact: false }).first().waitFor();
  await page.getByText('Too few yet.').first().waitFor();
  await page.getByRole('switch', { name: 'Show the made-up market of the demonstration' }).click({ force: true });
  await page.getByText('There is no demonstration here.').waitFor();
  expect(await page.getByText('The market shows nothing yet.').count()).toBe(0);
  await page.getByRole('switch', { name: 'What I learn may count in market figures' }).click({ force: true });
  await page.getByText(/you switched that off here\.$/).waitFor();
  expect(await axe(page)).toEqual([]);
});

test('the menu and every page fit on a phone, in German', async () => {
  const phone = await stage.visits.begin({ phone: true, dark: true, locale: 'de-DE' });
  await signIn(stage, phone, { address: 'zoe@home.example', side: 'candidate', action: 'Anmelden' });
  for (const [name, title] of [
    ['Pitch', 'Ihr Pitch'],
    ['Markt', 'Mein Markt'],
    ['Angebote', 'Angebote'],
    ['Daten', 'Meine Daten'],
    ['Gespräche', 'Meine Gespräche'],
  ] as const) {
    await link(phone, name).click();
    await phone.getByRole('heading', { name: title, level: 1 }).waitFor();
    expect({ title, sideways: await sideways(phone), found: await axe(phone) }).toEqual({ title, sideways: 0, found: [] });
  }
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
