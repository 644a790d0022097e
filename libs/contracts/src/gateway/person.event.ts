import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { ZoneName } from '../scheduling/wall-clock.ts';

const personId = z.string().min(1);

/** Languages that Candor writes in, as BCP 47 tags. */
export const Locale = z.enum(['en', 'de']);
export type Locale = z.infer<typeof Locale>;

/**
 * One side of a person: somebody who is a member here and a candidate elsewhere has two ids that nothing in these events
 * connects.
 */
export const personEvents = {
  PersonRegistered: event(z.object({ personId, side: z.enum(['member', 'candidate']) })),
  PersonNamed: event(z.object({ personId, name: personal(z.string().min(1).max(200), 'personId') })),
  /** Where mail goes; `verified`: they have shown that they read it. */
  PersonAddressSet: event(z.object({ personId, address: personal(z.string().min(3).max(320), 'personId'), verified: z.boolean() })),
  PersonZoneSet: event(z.object({ personId, zone: ZoneName })),
  PersonLocaleSet: event(z.object({ personId, locale: Locale })),
} as const;
