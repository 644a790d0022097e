import { readFile } from 'node:fs/promises';
import { organizationStream, streamId } from '@candor/contracts';
import { button, heading, link, signIn, stageFor } from '@candor/local/browser/stage';
import { axe } from '@candor/local/browser/visits';
import { receive } from '@candor/testing';
import { expect, test } from '@jest/globals';
import { plannedYear } from '../../src/plan/planned-year.ts';
import { tourOf } from '../../src/plan/tour.ts';
import { revealedAt, toldYear } from '../told-year.ts';

const month = '2026-03';
/** What was said in a made-up month, of which a few employers are Acme. */
const year = plannedYear({ seed: 1, conversations: 1_500, candidates: 300, lastDay: '2026-03-31' });
const stage = stageFor();
const title = 'How gladly candidates would talk again';
type Page = Awaited<ReturnType<typeof stage.visits.begin>>;
let page: Page;
let said: readonly string[];

interface Figure {
  readonly signal: string;
  readonly window: string;
  readonly dimensions: string;
  readonly scope: string;
  readonly status: string;
  readonly value: number;
  readonly n: number;
}

const comesAs = async (): Promise<Page> => {
  const device = await stage.visits.begin();
  await signIn(stage, device, { address: 'ada@acme.example', side: 'member' });
  await heading(device, 'Signals').waitFor();
  return device;
};

/** As analytics hears of it from the other services. */
async function tell(): Promise<void> {
  const employers = year.employers.map((employer, index) => (index < 3 ? { ...employer, id: 'acme' } : employer));
  const chats = year.chats.filter((chat) => revealedAt(chat)?.startsWith(month));
  const acme = streamId(organizationStream, 'acme');
  await receive(stage.it, 'analytics', ...toldYear({ ...year, employers, chats }).filter(({ stream }) => stream !== acme));
}

test('an analyst is told of no figure while there are too few people', async () => {
  page = await comesAs();
  await heading(page, 'Nothing can be shown for this period yet').waitFor();
  await page.getByText('The market is not shown yet').waitFor();
});

test('once the month is over, what was said in it is released, with its interval and of how many', async () => {
  await stage.it.moveClock('2026-04-01T08:00:00.000Z');
  await tell();
  await stage.it.moveClock('2026-04-02T07:00:00.000Z');
  await stage.visits.moveClocks('2026-04-02T07:00:00.000Z');
  page = await comesAs();
  const card = page.getByRole('article', { name: title });
  await card.getByText(/^n = \d+$/).waitFor();
  said = await card.locator('p').filter({ hasText: 'n =' }).locator('> *').allTextContents();
  expect(said.slice(0, 2)).toEqual([expect.stringMatching(/^[+−-]?\d+$/), expect.stringMatching(/^[+−-]?\d+ to [+−-]?\d+$/)]);
  expect(await axe(page)).toEqual([]);
});

test('the market is that of the demonstration where one asks for it', async () => {
  await button(page, 'Show the made-up market').click();
  await page.getByText('The market shown here is made up').waitFor();
  await page
    .getByRole('article', { name: 'Skills in demand, and skills that are glossed over' })
    .getByText(/n = \d+/)
    .first()
    .waitFor();
  expect(await axe(page)).toEqual([]);
});

test('the figures are taken along as a file that says the same', async () => {
  await link(page, 'Exports').click();
  await page.getByLabel('What', { exact: true }).selectOption('Figures');
  await page.getByLabel('Format').selectOption('JSON Lines');
  await button(page, 'Make the file').click();
  const asked = page.getByRole('button', { name: /^Download: Figures/ }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), asked]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
  const figures = lines.map((line) => JSON.parse(line) as Figure);
  const [figure] = figures.filter((one) => one.signal === 'candidate-sentiment' && one.window === month && one.dimensions === '');
  expect(figure).toMatchObject({ scope: 'opinions', status: 'shown' });
  const { value, n } = figure ?? { value: 0, n: 0 };
  expect(said).toContain(`n = ${n}`);
  expect(Number(said[0]?.replace('−', '-'))).toBe(Math.round(value * 100));
  // the market is made up: no file has it
  expect(figures.filter((one) => one.scope === 'market')).toEqual([]);
});

test('a candidate who is made up as well sees that market at once, and may look at the real one', async () => {
  const phone = await stage.visits.begin({ phone: true });
  await signIn(stage, phone, { address: tourOf(year).candidate, side: 'candidate' });
  await heading(phone, 'My chats').waitFor();
  await link(phone, 'Market').click();
  await phone.getByText('What is shown as the market below is made up').waitFor();
  await phone
    .getByText(/^Of the made-up market/)
    .first()
    .waitFor();
  expect(await axe(phone)).toEqual([]);
  await phone.getByRole('switch', { name: 'Show the made-up market of the demonstration' }).click({ force: true });
  await heading(phone, 'Nothing to see yet, and that is fine').waitFor();
  expect(await axe(phone)).toEqual([]);
});

test('no page asks another host, or does what the content security policy forbids', () => expect(stage.visits.forbidden).toEqual([]));
