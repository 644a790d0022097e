import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import { eventually } from '@candor/testing';
import type { Service } from './notes.ts';
import type { KafkaSettings } from './published-notes.ts';

/** Where the doorbell of a log rings. */
export interface Wire {
  readonly redisUrl: string;
  readonly channel: string;
}

export interface LeadingSettings {
  readonly mongodbUrl: string;
  readonly database: string;
  /** Milliseconds. */
  readonly lease: number;
  readonly service: Service;
  /** Projects and reacts too. */
  readonly handles?: boolean;
  /** Publishes or receives too. */
  readonly kafka?: KafkaSettings;
  /** Never looks for new commits without being rung for here. */
  readonly deaf?: Wire;
}

/** A word and what belongs to it: `elected`, epoch; `resigned`, epoch, reason; … */
export type Said = readonly [word: string, ...rest: readonly (string | number)[]];

export class LeadingProcess {
  readonly said: Said[] = [];

  constructor(readonly process: ChildProcess) {
    if (process.stdout) createInterface(process.stdout).on('line', (line) => this.said.push(JSON.parse(line)));
  }

  get alive(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  /** The last epoch in which it led. */
  get epoch(): number {
    return Number(this.said.findLast(([word]) => word === 'elected')?.[1] ?? 0);
  }

  count(word: string): number {
    return this.said.filter(([said]) => said === word).length;
  }

  heard(word: string, ...rest: readonly (string | number)[]): boolean {
    return this.said.some((said) => said[0] === word && rest.every((expected, index) => said[index + 1] === expected));
  }

  stop(): void {
    this.process.kill('SIGSTOP');
  }

  goOn(): void {
    this.process.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.dead();
  }

  dead(): Promise<unknown> {
    return eventually(() => !this.alive, { what: 'the death of a process', within: 300_000, every: 5 });
  }
}

/** Processes that want to lead one log. */
export class LeadingProcesses {
  readonly all: LeadingProcess[] = [];

  constructor(readonly settings: LeadingSettings) {}

  start(failpoints = ''): LeadingProcess {
    const child = fork(new URL('./leading.process.ts', import.meta.url), [JSON.stringify(this.settings)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: { ...process.env, CANDOR_FAILPOINTS: failpoints, NODE_OPTIONS: '' },
    });
    const leading = new LeadingProcess(child);
    this.all.push(leading);
    return leading;
  }

  get alive(): readonly LeadingProcess[] {
    return this.all.filter((one) => one.alive);
  }

  /** How often a process was elected. */
  get elections(): number {
    return this.all.reduce((sum, one) => sum + one.count('elected'), 0);
  }

  /** The one elected last, if it is alive and has not said that its time is over. */
  get leader(): LeadingProcess | undefined {
    const last = this.all.toSorted((one, other) => one.epoch - other.epoch).at(-1);
    return last?.alive && last.epoch > 0 && !last.heard('resigned', last.epoch) ? last : undefined;
  }

  /** A leader other than `before`. */
  elected(before?: { readonly epoch: number }): Promise<LeadingProcess> {
    const epoch = before?.epoch ?? 0;
    return eventually(
      () => {
        const leader = this.leader;
        if (!leader || leader.epoch <= epoch) throw new Error(`nobody leads after epoch ${epoch}`);
        return leader;
      },
      { what: 'an election', within: 300_000, every: 5 },
    );
  }

  async killAll(): Promise<void> {
    await Promise.all(this.alive.map((one) => one.kill()));
  }
}
