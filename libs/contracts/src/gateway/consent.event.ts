import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { consentPurposes } from './consent-texts.ts';
import { Locale } from './person.event.ts';

const scope = {
  personId: z.string().min(1),
  purpose: z.enum(consentPurposes),
  /** To whom it is given; null: to nobody in particular. */
  organizationId: z.string().min(1).nullable(),
  /** The one thing that it is for, such as a conversation; null: not one thing. */
  about: z.string().min(1).nullable(),
};

/** What a person has agreed to, and taken back. */
export const consentEvents = {
  /** `wording`: the words that they saw, in full, for the texts of the program may change. */
  ConsentGiven: event(
    z.object({
      ...scope,
      version: z.number().int().positive(),
      locale: Locale,
      wording: z.string().min(1),
      expiresAt: Instant.nullable(),
    }),
  ),
  ConsentWithdrawn: event(z.object(scope)),
} as const;
