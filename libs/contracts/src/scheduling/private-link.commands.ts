import { z } from 'zod';
import { oneLine } from '../plain-text.ts';

export const privateLinkLimits = { uses: 100, days: 365, usualDays: 30, noteLength: 200 } as const;

const id = z.string().min(1).max(200);

export const privateLinkCommands = {
  make: z.strictObject({
    organizationId: id,
    chatTypeId: id,
    madeBy: id,
    uses: z.number().int().min(1).max(privateLinkLimits.uses),
    openDays: z.number().int().min(1).max(privateLinkLimits.days),
    requestId: id.nullable(),
    note: oneLine(privateLinkLimits.noteLength).optional(),
  }),
  use: z.strictObject({ bookingId: id }),
  free: z.strictObject({ bookingId: id }),
  revoke: z.strictObject({}),
} as const;
