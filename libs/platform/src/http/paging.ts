import type { Instant } from '@candor/contracts';
import { z } from 'zod';

/** Query parameters of every list: `@Query({ schema: Paging })`, or extended with filters of its own. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many items at most'),
  cursor: z.string().max(2_000).optional().describe('`next` of the page before'),
});
export type Paging = z.output<typeof Paging>;

/** Query parameter of lists of what has an `end`. */
export const When = z
  .enum(['upcoming', 'past', 'all'])
  .describe('Upcoming: what is not over yet, what is over soonest first; others latest first');

/** How rows with an `end` are found and ordered `when`: what is going on is upcoming. */
export const byWhen = (when: z.output<typeof When>, now: Instant) => ({
  end: when === 'all' ? undefined : when === 'upcoming' ? { gte: now } : { lt: now },
  sort: [{ by: 'end', order: when === 'upcoming' ? 'ascending' : 'descending' }] as const,
});

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Opaque: hand it back as `?cursor=`. `null`: this was the last page. */
  readonly next: string | null;
}

export const pageOf = <Item extends z.ZodType>(item: Item): z.ZodObject<{ items: z.ZodArray<Item>; next: z.ZodNullable<z.ZodString> }> =>
  z.object({ items: z.array(item), next: z.string().nullable() });
