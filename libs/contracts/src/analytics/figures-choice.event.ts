import { z } from 'zod';
import { event } from '../definition/event.ts';

const of = z.object({ personId: z.string().min(1) });

/** Whether what somebody says and does counts in figures about groups. What was released before stays. */
export const figuresChoiceEvents = { FiguresLeft: event(of), FiguresJoined: event(of) } as const;
