import { malformed } from '@candor/platform';
import type { z } from 'zod';

export const cursorOf = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place that a cursor stands for. Throws {@link Problem} 400 for one that was not handed out. */
export function placeIn<Place>(schema: z.ZodType<Place>, cursor: string | undefined, first: Place): Place {
  if (cursor === undefined) return first;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw malformed([{ field: 'cursor', message: 'must be one that an answer before this one had' }]);
  }
}
