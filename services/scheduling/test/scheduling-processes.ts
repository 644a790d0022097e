import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { eventually, freePorts, type HttpClient, httpClient, type TestInstallation } from '@candor/testing';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Processes of the service beside each other on one database, as they scale: each as built, started the way containers start it. */
export interface SchedulingProcesses {
  /** One for each process; nobody is signed in. */
  readonly clients: readonly HttpClient[];
  stop(): Promise<void>;
}

/** The first one is at the address that `installation.client('scheduling')` asks. */
export async function startProcesses(installation: TestInstallation, count: number): Promise<SchedulingProcesses> {
  const { CANDOR_SERVICES = '{}' } = installation.env;
  const ports = await freePorts(count - 1);
  const urls = [installation.url('scheduling'), ...ports.map((port) => `http://127.0.0.1:${port}`)];
  const outputs: string[] = [];
  const children = urls.map((url): ChildProcess => {
    const services = JSON.stringify({ ...JSON.parse(CANDOR_SERVICES), scheduling: url });
    const env = { PATH: process.env['PATH'] ?? '', ...installation.env, CANDOR_SERVICES: services, CANDOR_SERVICE: 'scheduling' };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (text) => outputs.push(String(text)));
    child.stderr.on('data', (text) => outputs.push(String(text)));
    return child;
  });
  const ready = async (url: string) => {
    const { status } = await fetch(`${url}/health/ready`);
    if (status !== 200) throw new Error(`${url} answers ${status}: ${outputs.join('').slice(-2_000)}`);
  };
  await Promise.all(urls.map((url) => eventually(() => ready(url), { within: 120_000, every: 200, what: `${url} becoming ready` })));
  return {
    clients: urls.map((url) => httpClient(url, async () => ({}))),
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
