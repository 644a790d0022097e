import { inTime } from './in-time.ts';

/** What a service needs, and whether it has it. */
export interface Dependency {
  readonly name: string;
  /** Requests cannot be answered without it. The others are caught up with when they are back. */
  readonly vital: boolean;
  /** Rejects with the reason why it cannot be used. */
  check(): Promise<unknown>;
}

export interface DependencyState {
  readonly name: string;
  readonly up: boolean;
  readonly reason?: string;
}

export interface HealthReport {
  readonly status: 'ready' | 'degraded' | 'starting' | 'unavailable' | 'stopping';
  readonly dependencies: readonly DependencyState[];
}

export type Phase = 'starting' | 'running' | 'stopping';

/** `/health/ready`: able to do its work. The report says which dependency is missing, and nothing about where it is. */
export class Health {
  phase: Phase = 'starting';
  #last: { readonly at: number; readonly report: Promise<HealthReport> } | undefined;

  constructor(private readonly dependencies: readonly Dependency[]) {}

  /** Asked by probes and by everyone who looks at the status page: at most one round of checks a second. */
  async report(): Promise<HealthReport> {
    const now = performance.now();
    if (!this.#last || now - this.#last.at > 1_000) this.#last = { at: now, report: this.look() };
    return this.#last.report.then((report) => ({ ...report, status: this.statusOf(report.dependencies) }));
  }

  private async look(): Promise<HealthReport> {
    const dependencies = await Promise.all(this.dependencies.map(stateOf));
    return { status: this.statusOf(dependencies), dependencies };
  }

  private statusOf(states: readonly DependencyState[]): HealthReport['status'] {
    if (this.phase !== 'running') return this.phase;
    const missing = states.filter(({ up }) => !up).map(({ name }) => name);
    if (missing.length === 0) return 'ready';
    return this.dependencies.some(({ name, vital }) => vital && missing.includes(name)) ? 'unavailable' : 'degraded';
  }
}

export const isReady = ({ status }: HealthReport): boolean => status === 'ready' || status === 'degraded';

async function stateOf({ name, check }: Dependency): Promise<DependencyState> {
  try {
    await inTime(2_000, check());
    return { name, up: true };
  } catch (failure) {
    return { name, up: false, reason: reasonOf(failure) };
  }
}

/** Why, without addresses or credentials: error messages of drivers carry both. */
export function reasonOf(failure: unknown): string {
  const text = failure instanceof Error ? `${failure.message} ${String((failure as { cause?: unknown }).cause ?? '')}` : String(failure);
  const code = /\bE[A-Z]{4,}\b/.exec(text)?.[0] ?? (failure as { code?: unknown } | undefined)?.code;
  if (code === 'ECONNREFUSED') return 'refuses connections';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its host name cannot be resolved';
  if (code === 'ETIMEDOUT' || /timed? ?out|no answer within/i.test(text)) return 'does not answer in time';
  if (/auth|NOAUTH|WRONGPASS|credential/i.test(text)) return 'refuses the credentials';
  return failure instanceof Error && failure.name !== 'Error' ? `cannot be used (${failure.name})` : 'cannot be used';
}
