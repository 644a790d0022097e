import { z } from 'zod';
import { Instant } from '../commit.ts';
import { services } from '../definition/stream.ts';

/** In place of a text that is not told: of somebody else, or a secret; `erased`: its key is destroyed. */
export const NotTold = z.object({ notTold: z.enum(['of-somebody-else', 'secret', 'erased']) });

/** One event that is about the person who asks, or that they brought about. Their own texts can be read in it. */
export const HeldEvent = z.object({
  stream: z.string(),
  type: z.string(),
  at: Instant,
  why: z.string().describe('What it is kept for'),
  data: z.record(z.string(), z.unknown()),
});
export type HeldEvent = z.infer<typeof HeldEvent>;

/** What is kept beside events: of mails that they were sent, of files the size, of sessions the device, … */
export const HeldThing = z.object({ kind: z.string(), why: z.string(), facts: z.record(z.string(), z.unknown()) });
export type HeldThing = z.infer<typeof HeldThing>;

/** What one service holds of the person who asks. */
export const HeldByService = z
  .object({
    service: z.enum(services),
    events: z.array(HeldEvent),
    things: z.array(HeldThing),
    next: z.string().nullable().describe('Ask again with `?cursor=` for later events; null: these were all'),
  })
  .meta({ id: 'HeldByService' });
export type HeldByService = z.infer<typeof HeldByService>;

/** Everything that Candor holds of the person who asks, on the side that they signed in on. */
export const HeldAboutMe = z
  .object({
    personId: z.string(),
    side: z.enum(['member', 'candidate']),
    at: Instant,
    services: z.array(HeldByService.omit({ next: true })),
    missing: z.array(z.enum(services)).describe('Could not be asked at the moment: ask again'),
    notShown: z.array(z.string()).describe('What is kept and not shown here, and why'),
  })
  .meta({ id: 'HeldAboutMe' });
export type HeldAboutMe = z.infer<typeof HeldAboutMe>;

/** One place in the log that holds a personal text. */
export const DataMapEntry = z.object({
  stream: z.string(),
  event: z.string(),
  path: z.string(),
  whose: z.string().describe('The field of the event with the id of the person under whose key it is sealed'),
  published: z.boolean().describe('Whether it travels, sealed, to other services'),
  why: z.string(),
});
export const DataMapView = z.object({ texts: z.array(DataMapEntry) }).meta({ id: 'DataMap' });
export type DataMapView = z.infer<typeof DataMapView>;
