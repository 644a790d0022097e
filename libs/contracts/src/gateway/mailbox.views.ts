import { z } from 'zod';
import { Instant } from '../commit.ts';

const party = z.object({ name: z.string(), address: z.string() });

/** A mail that nobody was configured to deliver. */
export const KeptMailView = z
  .object({
    key: z.string().describe('Names the mail here'),
    id: z.string(),
    messageId: z.string(),
    person: z.string(),
    from: party,
    to: party,
    at: Instant,
    subject: z.string(),
    text: z.string(),
    calendar: z.object({ method: z.string(), content: z.string() }).optional(),
  })
  .meta({ id: 'KeptMail' });
export type KeptMailView = z.infer<typeof KeptMailView>;
