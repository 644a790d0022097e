// @ts-check
// The program of a container: the service that CANDOR_SERVICE names.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { refuse, start } from './start.mjs';

const name = process.env.CANDOR_SERVICE;
const programs = globSync('services/*/dist/main.js', { cwd: fileURLToPath(new URL('../../../', import.meta.url)) });
const program = `services/${name}/dist/main.js`;

if (!programs.includes(program)) {
  const services = programs.map((file) => file.split('/')[1]).sort();
  refuse(`CANDOR_SERVICE ${name ? `is "${name}", which is no service` : 'is not set'}: name one of ${services.join(', ')}.`);
}
await start(program);
