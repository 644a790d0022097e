import { z } from 'zod';
import { event } from '../definition/event.ts';

const of = z.object({ personId: z.string().min(1) });

/** Whether somebody wants to be reminded of feedback that they have not given yet. Told nobody else. */
export const nudgeChoiceEvents = { NudgesStopped: event(of), NudgesResumed: event(of) } as const;
