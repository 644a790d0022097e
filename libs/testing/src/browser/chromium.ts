import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of this machine. Without one these specs fail: what people see is not to be left untested. */
function program(): string {
  const named = process.env['CANDOR_CHROMIUM'];
  const found = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const first = (named ? [named] : found).find(isThere);
  if (first) return first;
  throw new Error(
    'There is no Chromium here, which specs of the pages need. Install it (Debian, Ubuntu: apt-get install chromium), or name one: CANDOR_CHROMIUM=/path/to/chromium.',
  );
}

function isThere(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A new profile each time; nothing is fetched but what pages ask for. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: program(),
    timeout: 120_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
