// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { places } from '../../local/setup/places.mjs';
import { runTool, ToolFailed } from '../../local/setup/run-tool.mjs';

const requirements = fileURLToPath(new URL('../requirements.txt', import.meta.url));
const config = fileURLToPath(new URL('../schemathesis.toml', import.meta.url));

/** An asker may take so long; a quiet machine needs a minute. */
const longest = 20 * 60_000;

/** @returns {Promise<string>} the folder with its packages: pip is enough for it, and nothing else of this machine's Python changes */
export async function installSchemathesis() {
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(places.home, 'python', `schemathesis-${wanted}`);
  const mark = join(folder, 'installed');
  if (!existsSync(mark)) {
    rmSync(folder, { recursive: true, force: true });
    const log = join(places.logs, 'fuzz-install.log');
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--target', folder, '-r', requirements];
    await runTool('python3', pip, { log });
    writeFileSync(mark, '');
  }
  return folder;
}

/**
 * @typedef {object} Asker
 * @property {string} name
 * @property {string | undefined} token
 * @property {Readonly<Record<string, string>>} parameters that are not drawn
 * @property {readonly string[]} operations which: flags of the program
 */

/**
 * Sends requests as one asker.
 * @param {string} packages the folder they are installed in
 * @param {Asker} asker
 * @param {{ address: string, document: string, folder: string, seed: number, examples: number }} how document: a file
 * @returns {Promise<{ passed: number, failed: number, requests: string, output: string }>} in operations
 */
export async function fuzzAs(packages, asker, { address, document, folder, seed, examples }) {
  mkdirSync(folder, { recursive: true });
  const own = join(folder, `${asker.name}.toml`);
  writeFileSync(own, [readFileSync(config, 'utf8'), authOf(asker), parametersOf(asker)].join('\n'));
  const report = join(folder, `${asker.name}.xml`);
  const flags = ['--url', address, '--phases', 'fuzzing', '-n', String(examples), '--seed', String(seed), ...asker.operations];
  const reports = ['--report', 'junit', '--report-junit-path', report];
  const output = await runTool('python3', ['-m', 'schemathesis.cli', '--config-file', own, 'run', document, ...flags, ...reports], {
    cwd: folder,
    env: { ...process.env, PYTHONPATH: packages },
    timeout: longest,
  }).catch((error) => {
    if (error instanceof ToolFailed && !error.missing) return error.output;
    throw error;
  });
  const requests = /(\d+) generated/.exec(output)?.[1] ?? '0';
  return { ...countsOf(existsSync(report) ? readFileSync(report, 'utf8') : ''), requests, output };
}

/** @param {Asker} asker */
const authOf = ({ token }) => (token === undefined ? '' : `[auth.openapi.bearer]\nbearer = ${JSON.stringify(token)}\n`);

/** @param {Asker} asker */
const parametersOf = ({ parameters }) =>
  ['[parameters]', ...Object.entries(parameters).map(([name, value]) => `${JSON.stringify(name)} = ${JSON.stringify(value)}`), ''].join(
    '\n',
  );

/**
 * Operations, by JUnit's report; a run without any is one failure.
 * @param {string} xml
 */
function countsOf(xml) {
  const cases = xml.split('<testcase ').slice(1);
  const failed = cases.filter((text) => /<(failure|error)\b/.test(text)).length;
  return cases.length === 0 ? { passed: 0, failed: 1 } : { passed: cases.length - failed, failed };
}
