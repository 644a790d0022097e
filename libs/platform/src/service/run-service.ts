import { ConfigProblem } from './config.ts';
import { redacted } from './logging.ts';
import type { ServiceModule } from './service-module.ts';
import { type RunningService, startService } from './start-service.ts';

/** The main program of one service: starts it, says when it is ready, and stops it at SIGTERM or SIGINT. */
export const runService = (module: ServiceModule): Promise<void> => runServices([module]);

/** Several services in one process, each with connections, metrics and logs of its own. */
export async function runServices(modules: readonly ServiceModule[]): Promise<void> {
  const stopping = new AbortController();
  process.on('unhandledRejection', (failure) => note('a promise was rejected and nobody handled it', failure));
  process.on('uncaughtException', (failure) => {
    note('an error reached the top of the program, which ends now', failure);
    process.exit(70);
  });
  const starts = modules.map((module) => start(module, stopping.signal));
  const stop = () => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
    void closeAll(starts).then(() => process.exit(process.exitCode ?? 0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  try {
    await Promise.all(starts);
  } catch (failure) {
    if (stopping.signal.aborted) return;
    stopping.abort();
    if (isForPeople(failure)) process.stderr.write(`${failure.message}\n`);
    else note('the service cannot start', failure);
    process.exitCode = 1;
    await closeAll(starts);
    process.exit();
  }
}

async function start(module: ServiceModule, signal: AbortSignal): Promise<RunningService> {
  const began = performance.now();
  const service = await startService(module, process.env, { signal });
  process.stdout.write(`${JSON.stringify({ ready: module.service, ms: Math.round(performance.now() - began) })}\n`);
  return service;
}

async function closeAll(starts: readonly Promise<RunningService>[]): Promise<void> {
  const outcomes = await Promise.allSettled(starts);
  await Promise.all(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.close() : undefined)));
}

const isForPeople = (failure: unknown): failure is Error =>
  failure instanceof ConfigProblem || (failure instanceof Error && failure.name === 'ClockRefused');

/** In the form of a log line, for there may be no logger. */
function note(msg: string, failure: unknown): void {
  const err =
    failure instanceof Error ? { type: failure.name, message: failure.message, stack: failure.stack } : { message: String(failure) };
  process.stdout.write(`${redacted(JSON.stringify({ level: 60, time: Date.now(), msg, err }))}\n`);
}
