import type { EmployerPitchView } from '@candor/contracts';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { good } from '../authorization/asking.ts';
import { button, heading, link, signIn, stageFor } from './stage.ts';
import { axe } from './visits.ts';

const stage = stageFor();
let page: Page;

const better = 'Which of your experience would you bring to this work?';
const doubtful = 'Where are you from?';
const said = (text: string) => page.getByRole('status').getByText(text).waitFor();
/** Whoever works by keyboard goes on where they were. */
const focused = (name: string) => button(page, name).and(page.locator(':focus')).waitFor();
const undo = () => button(page, 'Undo').click();

describe('a question of an organization', () => {
  test('is checked while a recruiter writes it, before it is kept', async () => {
    page = await stage.visits.begin();
    await signIn(stage, page, { address: 'rita@acme.example', side: 'member' });
    await link(page, 'Preparation').click();
    await heading(page, 'No questions of your own yet').waitFor();
    await page.getByText(/^\d+ questions that everybody begins with$/).click();
    await page.getByText('Tell me of a working day lately that you would like to have again.').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Write a question').click();
    await page.getByLabel('What is asked').fill('How old are you?');
    await page.getByText('This must not be asked').waitFor();
    expect(await button(page, 'Save').isDisabled()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await button(page, 'Ask this instead').click();
    expect(await page.getByLabel('What is asked').inputValue()).toBe(better);
    await said('Nothing speaks against asking this.');
    await button(page, 'Save').click();
    await page.getByText('This is needed.').waitFor();
    await page.getByLabel('What the answer should tell').fill('What they bring');
    await button(page, 'Save').click();
    await said('The question is in the bank.');
    expect(await axe(page)).toEqual([]);
  });

  test('waits for a decision when it may ask for what is nobody’s business', async () => {
    await button(page, `Reword: ${better}`).click();
    await page.getByLabel('What is asked').fill(doubtful);
    await page.getByText('Somebody has to decide on this').waitFor();
    await button(page, 'Save, and let somebody decide').click();
    await page.getByText('New wording, not in use yet').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, `Turn down: ${doubtful}`).click();
    await said('Turned down: it is not asked.');
    await undo();
    await said('It waits for a decision again.');
    await button(page, `It may be asked: ${doubtful}`).click();
    await said('It may be asked.');
    await page.getByText('1 earlier wording').waitFor();
  });

  test('is put away, found there, and used again', async () => {
    await button(page, `Put away: ${doubtful}`).click();
    await said('Put away: it is not proposed any more');
    await page.getByText('No question is like that.').waitFor();
    await page.getByLabel('Show', { exact: true }).selectOption('Put away');
    await button(page, `Use again: ${doubtful}`).waitFor();
    expect(await axe(page)).toEqual([]);
    await undo();
    await said('It is used again.');
  });
});

describe('the vocabulary', () => {
  test('is found by any name, and a term gets another one', async () => {
    await link(page, 'Vocabulary').click();
    await button(page, 'Add a term').waitFor();
    await page.getByText(/^\d+ terms$/).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Search the words').fill('verhandlung');
    await page.getByText('1 term', { exact: true }).waitFor();
    await button(page, 'Change: Negotiation').click();
    await page.getByLabel('Another name for it').fill('Kubernetes');
    await button(page, 'Add name').click();
    await page.getByText('Kubernetes is called “Kubernetes” already.').waitFor();
    expect(await page.getByLabel('Another name for it').inputValue()).toBe('Kubernetes');
    await page.getByLabel('Another name for it').fill('Haggling');
    await button(page, 'Add name').click();
    await said('“Haggling” is another name for it.');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Done').click();
  });

  test('has terms of its own, which are made one with others and separated again', async () => {
    await page.getByLabel('Search the words').fill('Bargaining');
    await heading(page, 'No term is like that').waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Add a term').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add a term' }).click();
    await said('Bargaining is in the vocabulary.');
    await button(page, 'Change: Bargaining').click();
    await page.getByLabel('Is the same as').selectOption('Negotiation');
    await button(page, 'Make them one').click();
    await said('Bargaining counts as Negotiation.');
    await undo();
    await said('Bargaining stands for itself again.');
    await page.getByLabel('What it is called').fill('Hard bargaining');
    await button(page, 'Rename').press('Enter');
    await said('It is called Hard bargaining now.');
    await focused('Rename');
    await button(page, 'Done').click();
    await button(page, 'Put away: Hard bargaining').click();
    await said('Hard bargaining was put away');
    await undo();
    await button(page, 'Put away: Hard bargaining').waitFor();
  });
});

describe('what hosts tell', () => {
  const write = async (title: string, text: string) => {
    await button(page, 'Add a part').click();
    await page.getByLabel('What this part is called').fill(title);
    await page.getByLabel('What we say').fill(text);
  };

  test('is written in parts, which have an order', async () => {
    await link(page, 'What we tell').click();
    await heading(page, 'Nothing is written down yet').waitFor();
    expect(await axe(page)).toEqual([]);
    await write('How we decide', 'Whoever does the work decides.');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Save').click();
    await heading(page, 'How we decide').waitFor();
    await write('What is hard', 'Two of our systems are twenty years old.');
    await button(page, 'Save').click();
    await heading(page, 'What is hard').waitFor();
    await button(page, 'Tell earlier: What is hard').click();
    await said('“What is hard” has another place.');
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['What is hard', 'How we decide']);
    expect(await axe(page)).toEqual([]);
    const up = button(page, 'Tell earlier: How we decide');
    await up.focus();
    await page.keyboard.press('Enter');
    await said('“How we decide” has another place.');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Tell earlier: How we decide');
    await undo();
    await said('Taken back.');
    await button(page, 'Remove: How we decide').click();
    await said('“How we decide” is removed.');
    await undo();
    await heading(page, 'How we decide').waitFor();
  });

  test('is not written over what a colleague has changed meanwhile', async () => {
    await button(page, 'Change: What is hard').click();
    await page.getByLabel('What we say').fill('Two of our systems are old.');
    const owner = await stage.doings.as(stage.acme.owner);
    const { parts } = good<Pick<EmployerPitchView, 'parts'>>(await owner.get('api/interviews/employer-pitch'));
    const [hard] = parts.filter(({ title }) => title === 'What is hard');
    const { partId, ...part } = hard ?? { partId: 'none' };
    good(await owner.put(`api/interviews/employer-pitch/parts/${partId}`, { ...part, text: 'One of our systems is old.' }));
    await button(page, 'Save').click();
    await page.getByText('This part says by now: “What is hard” – One of our systems is old.').waitFor();
    expect(await page.getByLabel('What we say').inputValue()).toBe('Two of our systems are old.');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Save').click();
    await said('“What is hard” is changed.');
    await page.getByText('Two of our systems are old.').waitFor();
  });
});

describe('a guide', () => {
  test('is the usual one until an organization makes it its own, and again', async () => {
    await link(page, 'Guides').click();
    await page.getByText('It is the usual guide.').waitFor();
    await heading(page, 'Introduce yourselves').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('What is said at the beginning').fill('Nobody is turned down here.');
    await page.getByLabel('Add a topic').selectOption('How we hire');
    await button(page, 'Add a topic').click();
    await page.getByLabel('Add a question').selectOption(doubtful);
    await button(page, 'Add a question').click();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Save the guide').press('Enter');
    await page.getByText('Your organization has made it its own.').waitFor();
    await focused('Save the guide');
    await page.getByRole('listitem').getByText(doubtful).nth(1).waitFor();
    await button(page, 'Back to the usual guide').click();
    await page.getByText('It is the usual guide.').waitFor();
    await undo();
    await said('Taken back.');
    expect(await page.getByLabel('What is said at the beginning').inputValue()).toBe('Nobody is turned down here.');
  });

  test('is not dropped while it is typed, nor written over what a colleague has set meanwhile', async () => {
    const opening = page.getByLabel('What is said at the beginning');
    await opening.fill('Nobody is turned down here. Ever.');
    await page.getByLabel('Kind of conversation').selectOption('Screening');
    await page.getByText('is not saved').waitFor();
    await button(page, 'Keep writing').click();
    await link(page, 'Vocabulary').click();
    await page.getByRole('dialog', { name: 'What you typed is not saved' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await button(page, 'Keep writing').click();
    expect(await opening.inputValue()).toBe('Nobody is turned down here. Ever.');
    const owner = await stage.doings.as(stage.acme.owner);
    good(await owner.put('api/interviews/guides/exploratory', { opening: 'Be on time.' }));
    await button(page, 'Save the guide').click();
    await page.getByText('What you typed is still here').waitFor();
    expect(await opening.inputValue()).toBe('Nobody is turned down here. Ever.');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Save the guide').click();
    await said('The guide is saved.');
    await undo();
    await said('Taken back.');
    expect(await opening.inputValue()).toBe('Be on time.');
    await opening.fill('Nobody is turned down here.');
    await button(page, 'Save the guide').click();
    await said('The guide is saved.');
    await opening.fill('Dropped on purpose.');
    await link(page, 'Vocabulary').click();
    await button(page, 'Drop it').click();
    await button(page, 'Add a term').waitFor();
  });
});

describe('by role', () => {
  test('an interviewer words questions, and decides on nothing', async () => {
    const host = await stage.visits.begin();
    await signIn(stage, host, { address: 'hana@acme.example', side: 'member' });
    await link(host, 'Preparation').click();
    await button(host, `Reword: ${doubtful}`).waitFor();
    expect(await button(host, `Put away: ${doubtful}`).count()).toBe(0);
    await link(host, 'Guides').click();
    await host.getByText('Nobody is turned down here.').waitFor();
    expect(await button(host, 'Save the guide').count()).toBe(0);
    expect(await axe(host)).toEqual([]);
    await link(host, 'What we tell').click();
    await heading(host, 'What is hard').waitFor();
    expect(await button(host, 'Add a part').count()).toBe(0);
  });

  test('an analyst reads all of it, on a phone in the dark, in German', async () => {
    const phone = await stage.visits.begin({ phone: true, dark: true, locale: 'de-DE' });
    await signIn(stage, phone, { address: 'ada@acme.example', side: 'member', action: 'Anmelden' });
    await phone.getByRole('link', { name: 'Vorbereitung' }).waitFor();
    await phone.goto('/team/preparing');
    await phone.getByText(doubtful).first().waitFor();
    expect(await button(phone, 'Frage schreiben').count()).toBe(0);
    expect(await axe(phone)).toEqual([]);
    await phone.goto('/team/preparing/vocabulary');
    await phone.getByText(/^\d+ Begriffe$/).waitFor();
    expect(await axe(phone)).toEqual([]);
  });
});

test('no page asks another host, asks in vain, or does what the content security policy forbids', () =>
  expect(stage.visits.forbidden).toEqual([]));
