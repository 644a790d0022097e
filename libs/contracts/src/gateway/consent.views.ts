import { z } from 'zod';
import { Instant } from '../commit.ts';
import { consentPurposes } from './consent-texts.ts';
import { Locale } from './person.event.ts';

const purpose = z.enum(consentPurposes);

/** What a person is asked to agree to. */
export const ConsentWordingView = z
  .object({
    purpose,
    version: z.number().int().describe('Hand it back with the consent'),
    locale: Locale,
    wording: z.string(),
    aboutOne: z.boolean().describe('It has to name the one thing that it is for'),
    days: z.number().int().nullable().describe('After so many days it ends by itself'),
  })
  .meta({ id: 'ConsentWording' });
export type ConsentWordingView = z.infer<typeof ConsentWordingView>;

const scope = { purpose, organizationId: z.string().nullable(), about: z.string().nullable() };

/** A consent that is in force. */
export const ConsentView = z
  .object({
    ...scope,
    version: z.number().int(),
    locale: Locale,
    wording: z.string(),
    givenAt: Instant,
    expiresAt: Instant.nullable(),
  })
  .meta({ id: 'Consent' });
export type ConsentView = z.infer<typeof ConsentView>;

/** What became of a person's consents, one entry for each time. */
export const ConsentEntryView = z
  .object({
    ...scope,
    what: z.enum(['given', 'withdrawn']),
    at: Instant,
    version: z.number().int().nullable(),
    wording: z.string().nullable(),
    expiresAt: Instant.nullable(),
  })
  .meta({ id: 'ConsentEntry' });
export type ConsentEntryView = z.infer<typeof ConsentEntryView>;
