import { AsyncLocalStorage } from 'node:async_hooks';
import { Instant } from '@candor/contracts';
import { type Clock, instant } from '@candor/event-sourcing';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Links } from '../auth/links.ts';
import { Problem } from '../http/problem.ts';
import type { ServiceClock } from './service-clock.ts';

/** A header that only whoever has the installation's master key can write: when what a request asks for is to have happened. */
export const demoHeader = 'candor-demo';
const purpose = 'demo';
const minute = 60_000;

const times = new AsyncLocalStorage<Instant>();

/** When the request that is being answered takes place, if it tells of the demonstration. */
export const demoTime = (): Instant | undefined => times.getStore();

/** The service's clock; for a request of the demonstration it stands at that one's time. */
export const withDemoTime = (clock: ServiceClock): ServiceClock => ({
  now: () => demoTime() ?? clock.now(),
  onMove: (listener) => clock.onMove(listener),
  close: () => clock.close(),
});

/** The clock's own time, whatever the request tells of: tokens are of now. */
export const realTime = (clock: Pick<Clock, 'now'>): Instant => times.exit(() => clock.now());

/** What to send as {@link demoHeader} within ten minutes: the request is then one of the demonstration's, at `at`. */
export const demoPass = (links: Links, at: Instant, now: Instant): Promise<string> =>
  links.sign({ purpose, subject: at, person: purpose, expiresAt: instant(Date.parse(now) + 10 * minute) });

interface Door {
  readonly links: Links;
  readonly clock: Clock;
  readonly production: boolean;
}

/** Lets requests of the demonstration take place when they say. In production they are refused: nothing there is made up. */
export function takeDemoTime(fastify: FastifyInstance, door: Door): void {
  const passed = new WeakMap<FastifyRequest, Instant>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const token = request.headers[demoHeader];
    if (token === undefined) return done();
    timeOf(String(token), door).then(
      (at) => {
        passed.set(request, at);
        times.run(at, done);
      },
      (failure: Error) => done(failure),
    );
  });
  // reading a body goes on in the context of the connection
  fastify.addHook('preValidation', (request, _reply, done) => {
    const at = passed.get(request);
    if (at === undefined) done();
    else times.run(at, done);
  });
}

/** Throws {@link Problem}: 401 for a header that is not good, 403 in production, 422 for a time that is still to come. */
async function timeOf(token: string, { links, clock, production }: Door): Promise<Instant> {
  if (production) throw new Problem(403, 'demo_refused', { detail: 'In production nothing is made up: there is no demonstration.' });
  const claims = await links.verify(token, clock.now());
  if (claims.purpose !== purpose) throw new Problem(403, 'link_not_for_this', { detail: 'This link was made for something else.' });
  const at = Instant.safeParse(claims.subject);
  if (!at.success || at.data > clock.now())
    throw new Problem(422, 'demo_in_the_future', { detail: 'The demonstration tells of the past.' });
  return at.data;
}
