import { SchedulingModule } from '@candor/scheduling';
import { startInstallation } from '../log/installation.ts';
import type { World } from '../log/world.ts';
import { percentile } from '../measuring/figures.ts';
import { type Contender, concurrently, interleaved } from '../measuring/interleaved.ts';
import { rateLine, round, type Section, timesLine } from '../measuring/section.ts';
import { startBareHandler } from './bare-handler.ts';
import { BookingClient } from './booking-client.ts';
import { foundHosts, pastBookings } from './hosts.ts';
import { Asking } from './http.ts';

const clients = 20;
const hostIds = Array.from({ length: clients }, (_, n) => `host-${n}`);
const [few, many] = ['host-with-few', 'host-with-many'];

/** Bookings through HTTP: how many and how fast, when nobody else can book them any more, and what a long past costs. */
export async function booking(world: World): Promise<Section> {
  const installation = await startInstallation(world, [SchedulingModule]);
  const database = installation.database('scheduling');
  await foundHosts(database, [...hostIds, few, many]);
  const past = world.pace.rounds < 5 ? 1_000 : 10_000;
  const bare = await startBareHandler(database);
  const [asking, plain] = [new Asking(installation.url('scheduling')), new Asking(bare.url)];
  const guests = hostIds.map((hostId) => new BookingClient(asking, hostId));
  const [fresh, old] = [new BookingClient(asking, few), new BookingClient(asking, many)];
  try {
    for (const guest of [...guests, fresh, old]) await untilBookable(guest);
    await pastBookings(database, few, 10);
    await pastBookings(database, many, past);
    // Once the list shows what is booked now, it has taken what was before.
    await old.gone((await old.book()).start);
    const contenders: readonly Contender[] = [
      {
        name: 'bare',
        slice: (milliseconds) => concurrently(clients, milliseconds, () => plain.ask('POST', '/holds', { body: { start: 'x' } })),
      },
      { name: 'booked', slice: (milliseconds) => concurrently(clients, milliseconds, (n) => guests[n]?.book() ?? Promise.reject()) },
      { name: 'few', slice: (milliseconds) => concurrently(1, milliseconds, () => fresh.book()) },
      { name: 'many', slice: (milliseconds) => concurrently(1, milliseconds, () => old.book()) },
    ];
    const rates = await interleaved(contenders, { ...world.pace, milliseconds: world.pace.milliseconds * 2 });
    const gone = await disappearing([fresh], [], world.pace.rounds * 40);
    const busy = await disappearing(guests.slice(10), guests.slice(0, 10), world.pace.rounds * 40);
    const of = (name: string) => rates.get(name) ?? [];
    const booked = rateLine(`hold and confirm, ${clients} clients with a host each`, 'bookings/s', of('booked'), of('bare'));
    const long = rateLine(`hold and confirm, one client, ${round(past)} past bookings`, 'bookings/s', of('many'), of('few'));
    const holds = guests.flatMap((guest) => guest.holds);
    const confirmations = guests.flatMap((guest) => guest.confirmations);
    return {
      title: 'Booking through HTTP',
      lines: [
        rateLine(`a bare Fastify handler with one majority insert, ${clients} clients`, 'requests/s', of('bare')),
        booked,
        timesLine('hold', holds),
        timesLine('confirm', confirmations),
        timesLine('from the answer to the confirmation until the public list is without the start', gone),
        timesLine('the same, while 20 clients book or watch', busy),
        rateLine('hold and confirm, one client, 10 past bookings', 'bookings/s', of('few')),
        long,
      ],
      gates: [
        { name: 'hold and confirm to one bare request', value: booked.value, goal: 0.2, atLeast: true },
        { name: 'ms until it is gone from the list, p99', value: percentile(gone, 0.99), goal: 250, atLeast: false },
        { name: 'the same under load, p99', value: percentile(busy, 0.99), goal: 250, atLeast: false },
        { name: `${round(past)} past bookings to 10`, value: long.value, goal: 0.8, atLeast: true },
      ],
      notes: [
        'Everything in one process, as `npm start` runs it: clients, both servers, and what follows each booking in the background (rows, jobs, publishing).',
      ],
    };
  } finally {
    for (const one of [asking, plain]) one.close();
    await bare.close();
    await installation.close();
  }
}

/** Some book and watch the list until it shows that they have, while others do nothing but book. */
async function disappearing(
  watching: readonly BookingClient[],
  booking: readonly BookingClient[],
  samples: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  await Promise.all([
    ...booking.map(async (guest) => {
      while (times.length < samples) await guest.book();
    }),
    ...watching.map(async (guest) => {
      while (times.length < samples) times.push(await guest.gone((await guest.book()).start));
    }),
  ]);
  return times;
}

/** Rows of what was stored a moment ago have to be there first. */
async function untilBookable(guest: BookingClient): Promise<void> {
  const until = performance.now() + 120_000;
  for (;;) {
    const failure = await guest.book().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) break;
    if (performance.now() > until) throw failure;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  guest.holds.length = 0;
  guest.confirmations.length = 0;
}
