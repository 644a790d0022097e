import { fileURLToPath } from 'node:url';
import { GatewayModule } from '@candor/gateway';
import { SchedulingModule } from '@candor/scheduling';
import { startChromium } from '@candor/testing/chromium';
import type { Browser } from 'playwright-core';
import { startInstallation } from '../log/installation.ts';
import type { World } from '../log/world.ts';
import { median } from '../measuring/figures.ts';
import { round, type Section, timesLine } from '../measuring/section.ts';
import { foundHosts } from '../scheduling/hosts.ts';

const slowdown = 4;
const web = fileURLToPath(new URL('../../../../services/web/dist', import.meta.url));
const phone = { width: 390, height: 844 };

/** How long a guest waits for the booking page on a slow phone, beside the least that a page of the same server takes. */
export async function opening(world: World): Promise<Section> {
  const installation = await startInstallation(world, [GatewayModule, SchedulingModule], { CANDOR_WEB_DIR: web });
  await foundHosts(installation.database('scheduling'), ['hana']);
  const browser = await startChromium();
  const base = installation.url('gateway');
  const visits: Readonly<Record<string, () => Promise<number>>> = {
    booking: () => waiting(browser, `${base}/book/acme/hana`, 'main button:has-text(":00")'),
    again: () => waiting(browser, `${base}/book/acme/hana`, 'main button:has-text(":00")', 2),
    drawing: () => waiting(browser, `${base}/candor.svg`, 'svg'),
  };
  const times: Record<string, number[]> = { booking: [], again: [], drawing: [] };
  try {
    for (let turn = -1; turn < world.pace.rounds * 2; turn++)
      for (const [name, visit] of Object.entries(visits)) {
        const took = await visit();
        if (turn >= 0) times[name]?.push(took);
      }
    const of = (name: string): readonly number[] => times[name] ?? [];
    return {
      title: `Opening pages in Chromium, its processor slowed down to a ${slowdown}th`,
      lines: [
        timesLine('the drawing of the brand alone, from the same gateway', of('drawing')),
        {
          ...timesLine('the booking page, until a time can be pressed; nothing is cached', of('booking')),
          ratio: ratio(of('booking'), of('drawing')),
        },
        { ...timesLine('the same, with the scripts cached', of('again')), ratio: ratio(of('again'), of('drawing')) },
      ],
      gates: [{ name: 'ms until a time can be pressed, median', value: median([...of('booking')]), goal: 1_500, atLeast: false }],
      notes: [
        `Pages are opened in turns, ${world.pace.rounds * 2} times each. Browser, services and servers share the machine; only the page is slowed down, as DevTools do it.`,
      ],
    };
  } finally {
    await browser.close();
    await installation.close();
  }
}

const ratio = (times: readonly number[], base: readonly number[]): string => round(median([...times]) / median([...base]));

/** ms from asking for a page until it shows `what`; on the `visit`-th visit of the same device. */
async function waiting(browser: Browser, address: string, what: string, visit = 1): Promise<number> {
  const context = await browser.newContext({ viewport: phone, isMobile: true, hasTouch: true });
  try {
    for (let nth = 1; ; nth++) {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const began = performance.now();
      await page.goto(address, { waitUntil: 'commit' });
      await page.locator(what).first().waitFor({ timeout: 60_000 });
      const took = performance.now() - began;
      await page.close();
      if (nth === visit) return took;
    }
  } finally {
    await context.close();
  }
}
