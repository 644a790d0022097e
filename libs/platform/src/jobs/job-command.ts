import type { CommandContext, Job } from '@candor/event-sourcing';
import type { JobContext } from './handle.ts';

/** Of a command that a job gives, by no other name than its own. The same job gives the same command when it is tried again. */
export const jobCommand = (
  { name }: Pick<Job<never>, 'name'>,
  { id, clock, correlation = id, trace }: Pick<JobContext, 'id' | 'clock' | 'correlation' | 'trace'>,
  commandId = `${name} ${id}`,
): CommandContext => ({ commandId, now: clock.now(), actor: { kind: 'system', id: name }, correlation, causation: id, trace });
