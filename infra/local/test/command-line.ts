import type { ServiceModule } from '@candor/platform';
import type { Env } from '../src/operating/operator.ts';
import { operatorProgram } from '../src/operating/program.ts';

/** What an operator's command, such as `status --json`, says, line by line. Throws what the command throws. */
export async function saidBy(line: string, env: Env, modules: readonly ServiceModule[] = []): Promise<readonly string[]> {
  const said: string[] = [];
  await operatorProgram(modules, env, (text) => said.push(text)).parseAsync(line.split(' '), { from: 'user' });
  return said;
}
