import { createHash } from 'node:crypto';
import type { HttpPlugin } from '@candor/platform';
import { Attempts } from '../signing-in/attempts.ts';

/** Services look through their whole log for an answer. */
export const heldLimits = {
  /** Of one person, from all services. */
  all: { most: 10, seconds: 900 },
  /** Pages of one service, with one token, which is good for five minutes. */
  page: { most: 60, seconds: 900 },
  said: 'What is held about you was asked for too often. Wait as long as Retry-After says.',
} as const;

const ofOneService = /^\/api\/[a-z]+\/held-about-me\/?(\?|$)/;

/** The same for what the door only hands on. Comes after the credentials, so that browsers have their token in the header. */
export const limitHeld: HttpPlugin = (fastify, { provided }) => {
  const attempts = provided(Attempts);
  fastify.addHook('onRequest', async ({ raw: { url = '', headers } }) => {
    if (!ofOneService.test(url) || headers.authorization === undefined) return;
    const token = createHash('sha256').update(headers.authorization).digest('base64url');
    await attempts.allow('held by a service', token, heldLimits.page, heldLimits.said);
  });
};
