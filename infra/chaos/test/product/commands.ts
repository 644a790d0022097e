import { setTimeout as pause } from 'node:timers/promises';

/** What a client was told: this command is done, and this is where its stream is now. */
export interface Acknowledged {
  readonly key: string;
  readonly host: string;
  readonly version: number;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
}

export interface Counts {
  sent: number;
  retried: number;
}

export interface Clients {
  readonly gateway: string;
  /** Those who send. */
  readonly hosts: readonly string[];
  /** May be renewed meanwhile. */
  readonly tokens: Readonly<Record<string, string>>;
}

const perSecond = 50;
const most = 240;
/** So many wait for an answer at the most: while nobody answers, nobody asks for more. */
const waiting = 100;

/**
 * Sends commands of all hosts at an even pace, as long as they are answered, until `signal` is aborted: each under a key of
 * its own, and again until it is answered. No two set the same buffers, so each changes something exactly once; what `counts`
 * says was sent before is not sent again.
 */
export async function sendCommands(clients: Clients, signal: AbortSignal, counts: Counts): Promise<readonly Acknowledged[]> {
  const { hosts } = clients;
  const answers: Promise<Acknowledged>[] = [];
  let unanswered = 0;
  for (; !signal.aborted; ) {
    await pause(1_000 / perSecond);
    if (unanswered >= waiting) continue;
    const n = counts.sent;
    const host = hosts[n % hosts.length] as string;
    const answer = send(clients, { key: `command-${n}`, host, ...buffers(n) }, counts);
    const answered = () => unanswered--;
    answer.then(answered, answered); // failures are looked at in the end
    answers.push(answer);
    unanswered++;
    counts.sent++;
  }
  return Promise.all(answers);
}

/** Nobody answers, or somebody says that a server or a service is away. Anything else is not to be asked again: a defect, above all. */
const away: readonly number[] = [0, 401, 502, 503, 504];

const buffers = (n: number) => ({ beforeMinutes: (n + 1) % most, afterMinutes: Math.floor((n + 1) / most) });

async function send({ gateway, tokens }: Clients, command: Omit<Acknowledged, 'version'>, counts: Counts): Promise<Acknowledged> {
  const { key, beforeMinutes, afterMinutes } = command;
  const giveUp = Date.now() + 240_000;
  for (let wait = 250; ; wait = Math.min(4_000, wait * 2)) {
    const answer = await fetch(`${gateway}/api/scheduling/availability/buffers`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${tokens[command.host]}`, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ beforeMinutes, afterMinutes }),
      signal: AbortSignal.timeout(20_000),
    }).then(
      async (response) => ({ status: response.status, text: await response.text() }),
      (failure: Error) => ({ status: 0, text: failure.message }),
    );
    if (answer.status === 200) return { ...command, version: JSON.parse(answer.text).version };
    if (!away.includes(answer.status)) throw new Error(`${key} was answered ${answer.status}: ${answer.text}`);
    if (Date.now() > giveUp) throw new Error(`${key} was not answered for 240 s; the last answer: ${answer.status} ${answer.text}`);
    counts.retried++;
    await pause(wait * (0.5 + Math.random()));
  }
}
