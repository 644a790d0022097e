// @ts-check
import { idOf } from '../../local/servers/compose.mjs';
import { runTool } from '../../local/setup/run-tool.mjs';
import { SetupError } from '../../local/setup/setup-error.mjs';

/** What the first process of a container must show of itself; `touch` is what trying to write to its root file system says. */
const wanted = {
  user: (/** @type {string} */ text) => !text.split(/\s+/).includes('0'),
  capabilities: (/** @type {string} */ text) => /^0+$/.test(text),
  'no new privileges': (/** @type {string} */ text) => text === '1',
  'system calls filtered': (/** @type {string} */ text) => text === '2',
  'root file system': (/** @type {string} */ text) => text === 'EROFS',
  program: (/** @type {string} */ text) => text === 'node',
};

const script = `
const { readFileSync, writeFileSync } = require('node:fs');
const status = Object.fromEntries(readFileSync('/proc/1/status', 'utf8').split('\\n').map((line) => line.split(/:\\s+/)));
let root = 'writable';
try { writeFileSync('/candor/written', ''); } catch ({ code }) { root = code; }
writeFileSync('/tmp/written', '');
console.log(JSON.stringify({
  user: status.Uid + ' ' + status.Gid, capabilities: status.CapPrm + status.CapEff, 'no new privileges': status.NoNewPrivs,
  'system calls filtered': status.Seccomp, 'root file system': root,
  program: readFileSync('/proc/1/cmdline', 'utf8').split('\\0')[0],
}));`;

/**
 * What the container of a service may not do, as the kernel sees it. Throws when it may do more than it needs.
 * @param {import('../../local/servers/compose.mjs').Project} project
 * @param {string} name
 * @returns {Promise<string>} in words
 */
export async function confinement(project, name) {
  const found = JSON.parse(await runTool('docker', ['exec', await idOf(project, name), 'node', '-e', script]));
  for (const [what, holds] of Object.entries(wanted)) {
    if (!holds(found[what])) throw new SetupError(`The container of ${name} is not confined as it should be: ${what} is ${found[what]}.`);
  }
  return `process 1 is node as user ${found.user.split(/\s+/)[0]}; no capabilities, no new privileges, read-only root`;
}
