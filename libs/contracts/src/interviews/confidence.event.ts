import { z } from 'zod';
import { event } from '../definition/event.ts';
import { OwnConfidence } from './expectations.event.ts';

const id = z.string().min(1);
const of = { conversationId: id, personId: id };

/** What leaves the service of somebody's expectations: how sure they were of themselves, for figures that they alone are shown. */
export const confidenceEvents = {
  ConfidencePublished: event(z.object({ ...of, confidence: OwnConfidence })),
  ConfidenceRetracted: event(z.object(of)),
} as const;
