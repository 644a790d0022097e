import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'candor-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a program as the image does, asks it to end once it says so, and gives its exit code, or the signal that ended it. */
async function endOf(name: string, text: string): Promise<number | string | null> {
  const program = join(folder, `${name}.mjs`);
  writeFileSync(program, text);
  const script = `import { start } from ${JSON.stringify(new URL('./start.mjs', import.meta.url).href)};
    await start(${JSON.stringify(relative(workspace, program))});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.once('data', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
}

const waiting = "console.log('waiting'); setTimeout(() => process.exit(9), 60_000);";

describe('a program that is asked to end', () => {
  test('ends at once while it is being loaded', async () => expect(await endOf('loading', waiting)).toBe(0));

  test('ends in its own way once it has one', async () =>
    expect(
      await endOf('loaded', `process.on('SIGTERM', () => setTimeout(() => process.exit(7), 50)); setImmediate(() => { ${waiting} });`),
    ).toBe(7));
});
