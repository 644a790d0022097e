import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const workspace = fileURLToPath(new URL('../../../../', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in the workspace, or in another folder, to its end. */
export function run(
  program: string,
  args: readonly string[],
  { input = '', cwd = workspace }: { readonly input?: string; readonly cwd?: string } = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
