import type { HoldView } from '@candor/contracts';
import type { Answer, HttpClient } from '@candor/testing';
import { expect } from '@jest/globals';

/** Two chat types of one host that begin every quarter of an hour. Buffers in minutes. */
export const rushed = {
  short: { minutes: 30, before: 10, after: 10 },
  long: { minutes: 60, before: 5, after: 0 },
} as const;
type ChatTypeId = keyof typeof rushed;

export const rushedRules = ({ minutes, before, after }: (typeof rushed)[ChatTypeId]) => ({
  durations: [minutes],
  intervalMinutes: 15,
  buffers: { beforeMinutes: before, afterMinutes: after },
});

interface Attempt {
  readonly chatType: ChatTypeId;
  readonly start: number;
  readonly key: string;
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly answer: Answer;
}

interface Winner {
  readonly chatType: ChatTypeId;
  readonly start: number;
  readonly bookingId: string;
}

interface Refused {
  readonly code: string;
  readonly facts: { readonly alternatives: readonly { readonly start: string }[] };
}

const minute = 60_000;

/** Attempts on overlapping times of one host's day, all at once, in turn through these clients. `draw` gives numbers from 0 to 1. */
export async function rush(clients: readonly HttpClient[], day: string, attempts: number, draw: () => number): Promise<readonly Attempt[]> {
  return Promise.all(
    Array.from({ length: attempts }, async (_, n): Promise<Attempt> => {
      const chatType = draw() < 0.5 ? 'short' : 'long';
      const start = Date.parse(`${day}T09:00:00.000Z`) + Math.floor(draw() * 28) * 15 * minute;
      const key = `attempt-${n}-of-the-rush-on-${day}`;
      const sentAt = performance.now();
      const answer = await ask(clients[n % clients.length] as HttpClient, { chatType, start, key });
      return { chatType, start, key, sentAt, answeredAt: performance.now(), answer };
    }),
  );
}

const ask = (client: HttpClient, { chatType, start, key }: Pick<Attempt, 'chatType' | 'start' | 'key'>): Promise<Answer> =>
  client.post(
    `public/acme/${chatType}/holds`,
    { start: new Date(start).toISOString(), durationMinutes: rushed[chatType].minutes },
    { key },
  );

/** Expects what must hold of any rush, and says how many won. */
export async function expectNoCollisions(attempts: readonly Attempt[], clients: readonly HttpClient[]): Promise<number> {
  const won = attempts.filter(({ answer }) => answer.status === 201);
  const lost = attempts.filter(({ answer }) => answer.status !== 201);
  const winners = won.map((attempt) => ({ ...attempt, bookingId: (attempt.answer.body as HoldView).bookingId }));
  expect(winners.flatMap((one, index) => winners.slice(index + 1).filter((other) => collide(one, other)))).toEqual([]);
  expect(new Set(lost.map(({ answer }) => `${answer.status} ${(answer.body as Refused).code}`))).toEqual(new Set(['409 slot_taken']));
  // Whoever had been answered before a loser asked had their time already: nobody else may be offered it.
  for (const { answer, chatType, sentAt } of lost)
    for (const { start } of (answer.body as Refused).facts.alternatives) {
      const offered = { chatType, start: Date.parse(start), bookingId: '' };
      expect(winners.filter((winner) => winner.answeredAt < sentAt && collide(winner, offered))).toEqual([]);
    }
  // Sent again, through whichever process, the same booking comes back.
  for (const [index, { bookingId, ...winner }] of winners.entries()) {
    const again = await ask(clients[(index + 1) % clients.length] as HttpClient, winner);
    expect({ status: again.status, bookingId: (again.body as HoldView).bookingId }).toEqual({ status: 201, bookingId });
  }
  return won.length;
}

/** Written again, and not as the service has it. */
function collide(a: Winner, b: Winner): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const free = second.start - (first.start + rushed[first.chatType].minutes * minute);
  return free < Math.max(rushed[first.chatType].after, rushed[second.chatType].before) * minute;
}

/** The same numbers for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
