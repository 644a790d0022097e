import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../../../.candor/screens/', import.meta.url));
/** Taking three pictures of each page takes a third of the time of these specs. */
const isWanted = process.env['CANDOR_SCREENS'] === '1';
const phone = { width: 390, height: 844 };
/** Colours on their way from one to the other are neither. They set out with the next frame, and one called off may set out anew. */
const atRest = `(async () => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  do {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await frame();
    await frame();
  } while (document.getAnimations().length > 0);
})()`;
const taken = new Map<string, number>();

/** A name for what a test has before it: the file of the spec, the test, and how often it looked. */
function nextName(): string {
  const { testPath = '', currentTestName = '' } = expect.getState();
  const spec = /([\w-]+)\.integration\.spec/.exec(testPath)?.[1] ?? 'spec';
  const name = `${spec}-${currentTestName}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 110);
  const times = (taken.get(name) ?? 0) + 1;
  taken.set(name, times);
  return times === 1 ? name : `${name}-${times}`;
}

/**
 * Looks at a page as it is now in the dark and on a phone; the page is as it was afterwards. With `CANDOR_SCREENS=1` pictures of it,
 * also in the light, are kept in `.candor/screens`.
 * @param inDark what to look at while it is dark
 * @returns what `inDark` found, and whether a phone has to scroll sideways
 */
export async function screens(page: Page, inDark: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const name = nextName();
  const keep = async (look: string): Promise<void> => {
    if (isWanted) await page.screenshot({ path: `${folder}${name}.${look}.png`, fullPage: true, animations: 'disabled' });
  };
  const size = page.viewportSize();
  const isDark = await page.evaluate<boolean>("matchMedia('(prefers-color-scheme: dark)').matches");
  await page.emulateMedia({ colorScheme: 'light' });
  await keep('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(atRest);
  const found = (await inDark()).map((one) => `in the dark: ${one}`);
  await keep('dark');
  await page.setViewportSize(phone);
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  await keep('phone');
  if (size) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' });
  return [...found, ...(overflow > 0 ? [`a phone has to scroll sideways by ${overflow} pixels`] : [])];
}
