import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { eventually, freePorts, type TestInstallation } from '@candor/testing';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Processes of the service beside each other on one database, each as built. The first one is at the installation's address. */
export async function startProcesses(installation: TestInstallation, count: number): Promise<{ stop(): Promise<void> }> {
  const { CANDOR_SERVICES = '{}' } = installation.env;
  const ports = await freePorts(count - 1);
  const urls = [installation.url('feedback'), ...ports.map((port) => `http://127.0.0.1:${port}`)];
  const outputs: string[] = [];
  const children = urls.map((url): ChildProcess => {
    const services = JSON.stringify({ ...JSON.parse(CANDOR_SERVICES), feedback: url });
    const env = { PATH: process.env['PATH'] ?? '', ...installation.env, CANDOR_SERVICES: services, CANDOR_SERVICE: 'feedback' };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const output of [child.stdout, child.stderr]) output.on('data', (text) => outputs.push(String(text)));
    return child;
  });
  const ready = async (url: string) => {
    const { status } = await fetch(`${url}/health/ready`);
    if (status !== 200) throw new Error(`${url} answers ${status}: ${outputs.join('').slice(-2_000)}`);
  };
  await Promise.all(urls.map((url) => eventually(() => ready(url), { within: 120_000, every: 200, what: `${url} becoming ready` })));
  return {
    async stop() {
      await Promise.all(
        children.map(async (child) => {
          if (child.exitCode !== null) return;
          const ended = once(child, 'exit');
          child.kill('SIGTERM');
          await ended;
        }),
      );
    },
  };
}
