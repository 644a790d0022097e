import { z } from 'zod';
import { event } from '../definition/event.ts';

/** The whole person, or only what one organization holds of them. */
const scope = { person: z.string().min(1), organization: z.string().min(1).optional() };
/** Counts the requests for one scope from 1: an organization can come to hold something again. */
const round = z.number().int().positive();
const service = z.string().min(1);

/** How everything that is held of a person goes, in all services. */
export const erasureEvents = {
  PersonErasureRequested: event(z.object({ ...scope, round, services: z.array(service).readonly() })),
  PersonErasureAcknowledged: event(z.object({ service, round })),
  PersonErasureCompleted: event(z.object({ ...scope, round })),
} as const;

/** In a stream of each service: it holds nothing of the person any more. */
export const erasureAcknowledgementEvents = {
  PersonErased: event(z.object({ ...scope, service, round })),
} as const;
