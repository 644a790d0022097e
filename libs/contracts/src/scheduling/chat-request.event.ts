import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { Locale } from '../gateway/person.event.ts';
import { ZoneName } from './wall-clock.ts';

const id = z.string().min(1);
const of = {
  requestId: id,
  organizationId: id,
  candidateId: id,
  /** Counts the requests of this candidate to this organization from 1. */
  round: z.number().int().positive(),
};

/** A candidate asks an organization for a chat. */
export const chatRequestEvents = {
  ChatRequested: event(
    z.object({
      ...of,
      candidateName: personal(z.string().min(1).max(200), 'candidateId'),
      candidateAddress: personal(z.string().min(3).max(320), 'candidateId'),
      message: personal(z.string().min(1).max(2_000), 'candidateId').optional(),
      zone: ZoneName,
      locale: Locale,
    }),
  ),
  /** They get a private link to this chat type, which is open for so many days. */
  ChatRequestAccepted: event(z.object({ ...of, chatTypeId: id, acceptedBy: id, linkId: id, openDays: z.number().int().positive() })),
  ChatRequestDeclined: event(z.object({ ...of, declinedBy: id })),
  ChatRequestWithdrawn: event(z.object(of)),
} as const;
