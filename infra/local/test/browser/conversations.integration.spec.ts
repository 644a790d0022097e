import { eventually } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good } from '../authorization/asking.ts';
import { patiently } from '../authorization/world.ts';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor();
let page: Page;
let conversationId: string;

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Of what is noted, with what was said. */
const noted = (title: string, said: string) => page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: said });

describe('a host', () => {
  test('has no conversation yet, and writes one down that was arranged elsewhere', async () => {
    page = await stage.visits.begin();
    await signIn(stage, page, { address: 'hana@acme.example', side: 'member' });
    await link(page, 'Conversations').click();
    await heading(page, 'No conversation is planned').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Write down a chat').first().click();
    await page.getByLabel('Whom you talk to').fill('Ana Almeida');
    await page.getByLabel('Their e-mail address').fill('ana@example.org');
    await page.getByLabel('Begins at').fill('10:00');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Write it down').click();
    await heading(page, 'Ana Almeida').waitFor();
    conversationId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await heading(page, 'Guide').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Invite the other side').click();
    await page.getByLabel('Link', { exact: true }).waitFor();
    await press('Escape');
  });

  test('starts it, and sees where they should be by now', async () => {
    await button(page, 'Start').click();
    await page.getByText('3:00 left in this part').waitFor();
    await page.getByRole('listitem').and(page.locator('[aria-current=step]')).filter({ hasText: 'Introduce yourselves' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('notes a line with two keys, and pay as it was typed', async () => {
    await page.getByLabel('Write down a line').fill('Stream processing at scale');
    await press('Enter');
    await page.getByRole('group', { name: 'What is it?' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await press('s', '+', '2');
    await noted('Skill · praised', 'Stream processing at scale').filter({ hasText: 'said by a host' }).waitFor();
    await page.keyboard.type('60-70k EUR a year');
    await press('Enter', 'p');
    expect(await page.getByLabel('From').inputValue()).toBe('60 000');
    expect(await axe(page)).toEqual([]);
    await press('Enter');
    await noted('Pay · expected', '€60,000 – €70,000 a year').filter({ hasText: 'said by the guest' }).waitFor();
  });

  test('takes a word that is known, and takes the last note back', async () => {
    await page.keyboard.type('Kubern');
    await page.getByRole('option', { name: 'Kubernetes · Skill' }).waitFor();
    await press('ArrowDown', 'Enter', '4');
    await noted('Skill · missing', 'Kubernetes').filter({ hasText: 'said by a host' }).waitFor();
    await button(page, 'Undo the last one').click();
    await noted('Skill · missing', 'Kubernetes').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Write down a line').inputValue()).toBe('Kubernetes');
    await page.getByLabel('Write down a line').fill('');
  });

  test('ends it, and says what comes of it', async () => {
    await button(page, 'End').click();
    await heading(page, 'What comes of it').waitFor();
    await page.getByText('Another chat', { exact: true }).click();
    await page.getByRole('textbox', { name: 'For the next chat' }).fill('Asked about the on-call rota.');
    await button(page, 'Keep').click();
    await page.getByText('Kept', { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await heading(page, 'What comes of it').waitFor();
    await page.getByRole('checkbox', { name: 'Another chat', checked: true }).waitFor({ state: 'attached' });
  });

  test('answers the form of it by keyboard alone, begun from their notes', async () => {
    await page.getByRole('link', { name: 'Give feedback, a minute' }).click();
    await heading(page, 'How was your conversation with Ana Almeida?').waitFor();
    await page.getByText('Stream processing at scale (Stood out)').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByText('1 left').waitFor();
    await press('1', '0', 'Enter');
    await page.keyboard.type('Examples that answered the question.');
    await page.getByText('From your notes, and sent along: Stream processing at scale (Stood out)').waitFor();
    await press('Enter', 'Enter');
    await heading(page, 'That was the last one').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('reads what their guest wrote once both have answered, without loading the page again, and replies', async () => {
    const ana = await stage.doings.as(await stage.doings.signsIn('ana@example.org', 'candidate'));
    const exchangeId = `${conversationId}.${stage.acme.interviewer.person}`;
    const answers = { scales: { 'would-talk-again': 9 }, texts: { strengths: 'You listened.' } };
    await eventually(async () => good(await ana.post(`api/feedback/exchanges/${exchangeId}/submission`, { answers })), {
      what: 'the guest to answer',
      ...patiently,
    });
    await page.getByRole('link', { name: 'Read what they saw: Ana Almeida' }).click();
    await heading(page, 'What you both wrote').waitFor();
    await page.getByText(/^With Ana Almeida · Exploratory chat · .*2 March 2026/).waitFor();
    await page.getByText('You listened.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Your reply').fill('Thank you, that is good to hear.');
    await button(page, 'Send the reply').click();
    await page.getByText('Thank you, that is good to hear.').and(page.locator('p')).waitFor();
  });

  test('finds their guest among the people they have met, and the chat from there', async () => {
    await link(page, 'People').click();
    await page.getByText('You have just met').waitFor();
    await page.getByLabel('Search a name').fill('almei');
    await page.getByText('1 conversation', { exact: true }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: /2 Mar 2026, Exploratory chat/ }).click();
    await heading(page, 'What comes of it').waitFor();
  });

  test('sees a few at a time where they are many, and finds those who are not on the page yet', async () => {
    const list = /\/api\/interviews\/conversations\?.*when=all/;
    let one: { readonly guest: object } | undefined;
    const met = (name: string, day: number) => {
      const start = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
      return { ...one, conversationId: name, start, end: start, ended: null, guest: { ...one?.guest, personId: name, name } };
    };
    await page.route(list, async (route) => {
      if (new URL(route.request().url()).searchParams.has('cursor'))
        return await route.fulfill({ json: { items: [met('Zoe Zimmer', -1)], next: null } });
      [one] = ((await (await route.fetch()).json()) as { readonly items: readonly { readonly guest: object }[] }).items;
      return await route.fulfill({ json: { items: Array.from({ length: 40 }, (_, n) => met(`Guest ${n}`, n)), next: 'more' } });
    });
    const cards = page.getByText('1 conversation', { exact: true });
    await link(page, 'People').click();
    await page.reload();
    await page.getByText('40 people so far').waitFor();
    expect(await cards.count()).toBe(20);
    await button(page, 'Show more').click();
    await cards.nth(39).waitFor();
    await button(page, 'Show more').click();
    await page.getByText('41 people ·').waitFor();
    await cards.nth(40).waitFor();
    await page.reload();
    await page.getByText('40 people so far').waitFor();
    await page.getByLabel('Search a name').fill('zimmer');
    await page.getByText('Zoe Zimmer').waitFor();
    await page.getByText('1 person ·').waitFor();
    await page.unroute(list);
  });

  test('has it on a phone in the dark, in German', async () => {
    const phone = await stage.visits.begin({ phone: true, dark: true, locale: 'de-DE' });
    await signIn(stage, phone, { address: 'hana@acme.example', side: 'member', action: 'Anmelden' });
    await phone.getByRole('link', { name: 'Nach dem Gespräch' }).waitFor();
    await phone.goto(`/team/conversations/${conversationId}`);
    await heading(phone, 'Was daraus wird').waitFor();
    await phone.getByText('Stream processing at scale').waitFor();
    expect(await axe(phone)).toEqual([]);
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
