import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

// stdin: [{ file, code }], stdout: a list of the rules that fired for each. In a process of its own, outside Jest's module registry.
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

// The rule of boundaries reads the graph of projects once when eslint runs from the command line, else for each text.
process.argv[1] = `${root}node_modules/eslint/bin/eslint.js`;
await createProjectGraphAsync();
await eslint.lintText('', { filePath: 'libs/contracts/src/planted.ts' });
// Without the dependencies there are, so that no import closes a circle: the rule reports circles first, and then nothing else.
globalThis.projectGraph = { ...globalThis.projectGraph, dependencies: {} };

const found = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file });
  found.push(result?.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
process.stdout.write(JSON.stringify(found));
