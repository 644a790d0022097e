import { z } from 'zod';

/** Query parameters of every list: `@Query({ schema: Paging })`, or extended with filters of its own. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many items at most'),
  cursor: z.string().max(2_000).optional().describe('`next` of the page before'),
});
export type Paging = z.output<typeof Paging>;

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Opaque: hand it back as `?cursor=`. `null`: this was the last page. */
  readonly next: string | null;
}

export const pageOf = <Item extends z.ZodType>(item: Item): z.ZodObject<{ items: z.ZodArray<Item>; next: z.ZodNullable<z.ZodString> }> =>
  z.object({ items: z.array(item), next: z.string().nullable() });
