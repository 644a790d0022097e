import { z } from 'zod';
import { event } from '../definition/event.ts';

const id = z.string().min(1);
/** `null`: every organization. */
const from = { candidateId: id, organizationId: id.nullable() };

/** From whom a candidate wants no invitations. Known to nobody but the candidate and the jobs that send mail. */
export const outreachChoiceEvents = {
  OptedOut: event(z.object(from)),
  OptedIn: event(z.object(from)),
} as const;
