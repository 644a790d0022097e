import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { screens } from './screens.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a visitor has before them. */
export interface Visitor {
  readonly phone?: boolean;
  readonly dark?: boolean;
  readonly locale?: string;
  readonly zone?: string;
}

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** Visits to an installation, which note what no page may do. */
export class Visits {
  /** Requests to other hosts, questions in vain, what the content security policy refused, and errors of scripts. */
  readonly forbidden: string[] = [];

  readonly #inVain: RegExp[] = [];
  readonly #devices = new Set<BrowserContext>();

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    /** What clocks of devices show. */
    private now: string,
  ) {}

  /** A new device: nothing is kept of another visit. */
  async begin({ phone = false, dark = false, locale = 'en-GB', zone = 'Europe/Berlin' }: Visitor = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      viewport: sizes[phone ? 'phone' : 'desktop'],
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      locale,
      timezoneId: zone,
      isMobile: phone,
      hasTouch: phone,
    });
    this.#devices.add(context);
    await context.clock.setFixedTime(this.now);
    const page = await context.newPage();
    // a second on a quiet machine; on a busy one, everything that a page asks for waits
    page.setDefaultTimeout(120_000);
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(this.url) && !/^(data|blob):/.test(address)) this.forbidden.push(`asked ${address}`);
    });
    page.on('response', (response) => {
      const told = `${response.status()} ${new URL(response.url()).pathname}`;
      // 401: the session is too old, and is renewed
      const isInVain = response.request().method() === 'GET' && /^4(?!01)/.test(told);
      if (isInVain && !this.#inVain.some((expected) => expected.test(told))) this.forbidden.push(`asked in vain: ${told}`);
    });
    page.on('pageerror', (error) => this.forbidden.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.forbidden.push(message.text());
    });
    return page;
  }

  /** A dead end is looked at: from now on pages may ask for this and be answered so, such as `404 /api/…`. */
  expectInVain(...answers: readonly RegExp[]): void {
    this.#inVain.push(...answers);
  }

  /** All devices, and those that come, show this time. */
  async moveClocks(now: string): Promise<void> {
    this.now = now;
    await Promise.all([...this.#devices].map((device) => device.clock.setFixedTime(now)));
  }

  /** All who visit leave: pages that stay open go on asking for news. */
  async end(): Promise<void> {
    await Promise.all([...this.#devices].map((device) => device.close()));
    this.#devices.clear();
  }
}

/** What axe finds on a page as it is now, also in the dark, and what a phone has no room for; empty is good. Keeps pictures if wanted. */
export async function axe(page: Page): Promise<readonly string[]> {
  const found = await violations(page);
  return [...found, ...(await screens(page, () => violations(page)))];
}

async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axeSource);
  return await page.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(axeRules)}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' '))))`,
  );
}

/** Bytes of all scripts that a page has loaded so far, as they are when gzip has compressed them. */
export async function scriptBytes(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  const measure = (response: Response) => {
    if (response.request().resourceType() === 'script') sizes.push(response.body().then((body) => gzipSync(body).length));
  };
  page.on('response', measure);
  await page.goto(address, { waitUntil: 'networkidle' });
  page.off('response', measure);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
