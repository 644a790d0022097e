import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceName } from '@candor/contracts';
import { eventually } from '@candor/testing';
import { lastLines } from '../../../local/setup/explain.mjs';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Each service in a process of its own, as built, started the way containers start it. */
export class ServiceProcesses {
  readonly #running = new Map<ServiceName, ChildProcess>();
  readonly #logs = new Map<ServiceName, WriteStream>();

  constructor(
    private readonly env: Readonly<Record<string, string>>,
    private readonly urls: Readonly<Record<ServiceName, string>>,
    private readonly directory: string,
  ) {}

  start(service: ServiceName): void {
    const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'services', service, 'dist', 'main.js')], {
      env: { PATH: process.env['PATH'] ?? '', ...this.env, CANDOR_SERVICE: service },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const log = this.#logs.get(service) ?? createWriteStream(join(this.directory, `${service}.log`), { flags: 'a' });
    this.#logs.set(service, log);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    this.#running.set(service, child);
  }

  /** Resolves when the service says that it and everything it needs works. */
  ready(service: ServiceName): Promise<void> {
    return eventually(
      async () => {
        const { exitCode } = this.#running.get(service) as ChildProcess;
        const answer =
          exitCode === null ? await fetch(`${this.urls[service]}/health/ready`, { signal: AbortSignal.timeout(20_000) }) : undefined;
        if (answer?.status !== 200) throw new Error(exitCode === null ? await answer?.text() : `it ended with code ${exitCode}`);
      },
      { within: 240_000, every: 200, what: `${service} becoming ready (its log is in ${this.directory})` },
    );
  }

  async kill(service: ServiceName): Promise<void> {
    await this.end(service, 'SIGKILL');
  }

  /** The end of what each service logged, for whoever has to find out why it does not go on. */
  async lastWords(): Promise<string> {
    const said = [...this.#running.keys()].map(async (service) => {
      const lines = lastLines(await readFile(join(this.directory, `${service}.log`), 'utf8'), 20);
      return `${service}:\n${lines.map((line) => line.slice(0, 300)).join('\n')}\n`;
    });
    return (await Promise.all(said)).join('\n');
  }

  /** SIGSTOP: it hangs; SIGCONT: it goes on. */
  signal(service: ServiceName, name: 'SIGSTOP' | 'SIGCONT'): void {
    this.#running.get(service)?.kill(name);
  }

  pid(service: ServiceName): number {
    return this.#running.get(service)?.pid ?? 0;
  }

  /** Processes that ended although nobody killed them. */
  dead(): readonly ServiceName[] {
    return [...this.#running].flatMap(([service, { exitCode, signalCode }]) => (exitCode === null && signalCode === null ? [] : [service]));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((service) => this.end(service, 'SIGTERM')));
    for (const log of this.#logs.values()) log.end();
  }

  private async end(service: ServiceName, signal: NodeJS.Signals): Promise<void> {
    const child = this.#running.get(service);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const forced = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(forced);
  }
}
