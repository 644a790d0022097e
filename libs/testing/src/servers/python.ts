import { type ExecFileOptions, execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Programs in Python that specs check ours against. They are fetched once, into `.candor/python`. */
const place = fileURLToPath(new URL('../../../../.candor/python/', import.meta.url));

/** A folder with these packages; `name` stands for exactly these requirements. Fails where there is no Python with pip. */
export async function pythonPackages(name: string, requirements: readonly string[]): Promise<string> {
  const folder = join(place, name);
  const complete = (at: string): string => join(at, 'complete');
  if (existsSync(complete(folder))) return folder;
  const draft = join(place, `.${name}.${process.pid}`);
  mkdirSync(draft, { recursive: true });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-cache-dir', '--target', draft];
  try {
    await python([...pip, ...requirements]);
    writeFileSync(complete(draft), `${requirements.join('\n')}\n`);
    // another spec may have been quicker
    if (!existsSync(complete(folder))) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(draft, folder);
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Runs Python and returns what it prints. Rejects with what it complains of. */
export function python(args: readonly string[], { packages, input = '' }: { packages?: string; input?: string } = {}): Promise<string> {
  const options: ExecFileOptions = { env: { ...process.env, ...pythonEnvironment(packages) }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    const child = execFile('python3', [...args], options, (failure, stdout, stderr) =>
      failure
        ? reject(new Error(`python3 ${args[0] ?? ''} ${args[1] ?? ''} failed: ${stderr || failure.message}`))
        : resolve(String(stdout)),
    );
    child.stdin?.end(input);
  });
}

export const pythonEnvironment = (packages: string | undefined): Readonly<Record<string, string>> =>
  packages === undefined ? {} : { PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1' };
