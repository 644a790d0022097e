// @ts-check
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The working copy. */
const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '');

/** Everything Candor keeps on this machine; git ignores it. */
const home = process.env.CANDOR_HOME ? resolve(process.env.CANDOR_HOME) : join(root, '.candor');

export const places = {
  root,
  home,
  /** MongoDB's, Kafka's and Redis' data: what `--reset` wipes. */
  data: join(home, 'data'),
  /** Provisioned programs. */
  servers: join(home, 'servers'),
  logs: join(home, 'logs'),
  /** Compiled code of the services, for the next start. */
  compiled: join(home, 'compiled'),
  /** What runs now: the installation, its processes, locks. */
  run: join(home, 'run'),
  secrets: join(home, 'secrets'),
  test: join(home, 'test'),
  modules: join(root, 'node_modules'),
};
