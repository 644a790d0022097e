// @ts-check
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from './explain.mjs';
import { insideEnvironment } from './node24.mjs';
import { places } from './places.mjs';
import { runTool } from './run-tool.mjs';

/**
 * Builds what changed. Without the daemon of Nx and its plugins' own processes: nothing may go on running after the command.
 * @param {string} node Node 24
 */
export async function build(node) {
  const log = join(places.logs, 'build.log');
  const nx = realpathSync(join(places.modules, '.bin', 'nx'));
  const env = insideEnvironment({
    NX_DAEMON: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    NX_TUI: 'false',
    NX_NO_CLOUD: 'true',
    FORCE_COLOR: '0',
  });
  try {
    const said = await runTool(node, [nx, 'run-many', '-t', 'build', '--output-style=static'], { cwd: places.root, env, log });
    const cached = said.match(/read the output from the cache instead of running the command for (\d+) out of (\d+)/);
    return cached && cached[1] === cached[2] ? 'up to date' : 'built';
  } catch (error) {
    throw explain(error, { what: 'The build', log, where: places.root, telling: /error TS\d+|\[\w+_ERROR\]|^error:/ });
  }
}
