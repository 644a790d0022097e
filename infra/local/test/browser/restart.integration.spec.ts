import { FeedbackModule } from '@candor/feedback';
import { GatewayModule } from '@candor/gateway';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good } from '../authorization/asking.ts';
import { button, heading, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const begins = '2026-03-02T13:00:00.000Z';
const said = { guest: 'You let me ask what I wanted to know.', host: 'Examples that answered the question.' };
const stage = stageFor(async () => {
  const { bookingId } = await stage.doings.book('hello', begins, 'ana');
  await at('2026-03-02T13:20:00.000Z');
  good(await stage.it.client('interviews', stage.acme.interviewer).post(`conversations/${bookingId}/end`));
  await at('2026-03-02T13:45:00.000Z');
});

/** Everywhere. */
async function at(now: string): Promise<void> {
  await stage.it.moveClock(now);
  await stage.visits.moveClocks(now);
}

const text = (page: Page) => page.getByRole('textbox').first();

async function write(page: Page, what: string): Promise<void> {
  await page.evaluate('window.sameVisit = true');
  await page.getByRole('radio', { name: '9', exact: true }).first().check({ force: true });
  await text(page).fill(what);
}

/** Sending says that nobody is there, and loses nothing. */
async function isAway(page: Page, what: string): Promise<void> {
  await button(page, 'Send').click();
  await page.getByText('Candor cannot be reached').waitFor();
  await page.getByText('The draft is only on this device at the moment.').waitFor();
  expect(await text(page).inputValue()).toBe(what);
  expect(await axe(page)).toEqual([]);
}

describe('a server that starts again while somebody writes', () => {
  let phone: Page;
  let host: Page;

  test('is away, which those who send are told, and what they typed stays', async () => {
    phone = await stage.visits.begin({ phone: true });
    await phone.goto(`/l/${await stage.doings.mailedLink('ana@example.org', 'feedback/')}`);
    await write(phone, said.guest);
    await phone.getByText('Draft saved').waitFor();
    host = await stage.visits.begin();
    await signIn(stage, host, { address: 'hana@acme.example', side: 'member' });
    await heading(host, 'Today and upcoming').waitFor();
    await host.getByRole('link', { name: 'After the chat' }).click();
    await heading(host, 'How was your conversation with Ana Almeida?').waitFor();
    await stage.it.stop('feedback');
    await write(host, said.host);
    await isAway(host, said.host);
    await stage.it.stop('gateway');
    await text(phone).fill(`${said.guest} Thank you!`);
    await isAway(phone, `${said.guest} Thank you!`);
  });

  test('takes it when it is back, without the page being loaded again', async () => {
    await stage.it.start(FeedbackModule);
    await stage.it.start(GatewayModule);
    await phone.getByText('Draft saved').waitFor();
    await button(phone, 'Send').click();
    await heading(phone, 'Thank you. It is kept until the reveal.').waitFor();
    await button(host, 'Send').click();
    await heading(host, 'That was the last one').waitFor();
    await heading(phone, 'What you both wrote').waitFor();
    for (const read of [`${said.guest} Thank you!`, said.host]) await phone.getByText(read).first().waitFor();
    for (const page of [phone, host]) expect(await page.evaluate('window.sameVisit')).toBe(true);
  });
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
