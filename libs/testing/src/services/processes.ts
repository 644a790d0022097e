import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServiceName } from '@candor/contracts';
import { eventually } from '../eventually.ts';
import { freePorts } from './free-ports.ts';
import { type HttpClient, httpClient } from './http-client.ts';
import type { TestInstallation } from './start-services.ts';

/** Processes of a service beside each other on one database, as they scale: each as built, started the way containers start it. */
export interface ServiceProcesses {
  /** One for each process; nobody is signed in. */
  readonly clients: readonly HttpClient[];
  stop(): Promise<void>;
}

/** The first one is at the address that `installation.client(service)` asks. */
export async function startProcesses(installation: TestInstallation, service: ServiceName, count: number): Promise<ServiceProcesses> {
  const { CANDOR_SERVICES = '{}' } = installation.env;
  const main = fileURLToPath(new URL(`../../../../services/${service}/dist/main.js`, import.meta.url));
  const ports = await freePorts(count - 1);
  const urls = [installation.url(service), ...ports.map((port) => `http://127.0.0.1:${port}`)];
  const outputs: string[] = [];
  const children = urls.map((url): ChildProcess => {
    const services = JSON.stringify({ ...JSON.parse(CANDOR_SERVICES), [service]: url });
    const env = { PATH: process.env['PATH'] ?? '', ...installation.env, CANDOR_SERVICES: services, CANDOR_SERVICE: service };
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
