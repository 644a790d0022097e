import { startChromium } from '@candor/testing/chromium';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axe } from './visits.ts';

jest.setTimeout(180_000);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser?.close());

const shown = (style: string, body: string) =>
  page.setContent(`<!doctype html><html lang="en"><head><title>Looking</title>
<style>body { color: black; background: white } ${style}</style></head><body><main><h1>Looking</h1>${body}</main></body></html>`);

test('a good page is found good', async () => {
  await shown('', '<p>All is well.</p>');
  expect(await axe(page)).toEqual([]);
});

test('what is wrong is found: at all, in the dark alone, on a phone alone, and the page is left as it was', async () => {
  const dark = '@media (prefers-color-scheme: dark) { body { background: black; color: white } p { color: #333 } }';
  const wide = '@media (max-width: 500px) { div { width: 600px; height: 1px } }';
  await shown(`${dark} ${wide}`, '<p>All is well by day.</p><div></div><img src="data:,">');
  expect(await axe(page)).toEqual([
    'image-alt img',
    'in the dark: color-contrast p',
    'in the dark: image-alt img',
    expect.stringMatching(/^a phone has to scroll sideways by \d+ pixels$/),
  ]);
  expect(page.viewportSize()).toEqual({ width: 1280, height: 900 });
  expect(await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")).toBe(false);
});

test('a change of colour is waited for, also one that is called off on its way', async () => {
  const slow = '@media (prefers-color-scheme: dark) { body { background: black; color: white } } p { transition: color 600ms }';
  await shown(
    slow,
    `<p>Stays.</p><p id="leaves">Leaves.</p><script>
      const leaves = document.getElementById('leaves');
      leaves.addEventListener('transitionrun', () => setTimeout(() => { leaves.hidden = true; }, 200));
    </script>`,
  );
  expect(await axe(page)).toEqual([]);
  expect(await page.isHidden('#leaves')).toBe(true);
});
