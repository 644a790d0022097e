#!/usr/local/bin/node
// @ts-check
// As much of mongosh as docker-compose.yml asks for: `mongosh --quiet --eval <script>` with rs.status, rs.initiate, db.hello, quit.
import { execFileSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { runCommand } from '../../local/servers/mongodb-command.mjs';

const [option, text = '{}'] = process.argv.slice(-2);

/** Scripts are synchronous: a command is answered by another process. @param {Record<string, unknown>} command */
function ask(command) {
  const answer = JSON.parse(
    execFileSync(process.execPath, [process.argv[1] ?? '', '--command', JSON.stringify(command)], { encoding: 'utf8' }),
  );
  if (answer.ok !== 1) throw new Error(answer.errmsg);
  return answer;
}

const known = {
  rs: {
    status: () => ask({ replSetGetStatus: 1 }),
    initiate: (/** @type {unknown} */ config) => ask({ replSetInitiate: config }),
  },
  db: { hello: () => ask({ hello: 1 }) },
  quit: (/** @type {number} */ code) => process.exit(code),
};

if (option === '--command') {
  const answer = await runCommand(27_017, JSON.parse(text));
  console.log(JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
} else if (option === '--eval') runInNewContext(text, known);
else throw new Error('Only --eval is known here.');
