import { bookingStream, type Commit } from '@candor/contracts';
import { type LinkClaims, Links, names, openPersonalData } from '@candor/platform';
import type { Installation } from '../log/installation.ts';
import { commitsOf, receive } from '../log/told.ts';
import type { World } from '../log/world.ts';
import type { Asking } from '../scheduling/http.ts';

type Side = 'host' | 'guest';

const patience = 600_000;
const minute = 60_000;
const people = { host: 'hana', guest: 'ana' } as const;
/** Booked conversations that have begun, and their two sides, who come by the links of their mails. */
export class Talks {
  readonly #links: Links;
  #next = 0;

  constructor(
    private readonly world: World,
    private readonly installation: Installation,
    private readonly asking: Asking,
    private readonly count: number,
  ) {
    this.#links = new Links(installation.masterKey);
  }

  /** Has scheduling tell that all of them were booked, and waits until they are planned. Both sides agree to a transcript of each. */
  async begin(): Promise<void> {
    const keys = this.world.client.db(names.keysDatabase(this.installation.prefix));
    const clock = { now: () => new Date().toISOString() };
    const { sealer } = await openPersonalData(keys, { masterKeys: [this.installation.masterKey], clock });
    const [name = '', address = ''] = await sealer.seal(
      ['Ana Almeida', 'ana@example.org'].map((text, n) => ({
        person: people.guest,
        organization: 'acme',
        event: 'bench',
        field: `${n}`,
        text,
      })),
    );
    const all = Array.from({ length: this.count }, (_, n) => booked(`talk-${n}`, { name, address })).flat();
    await receive(this.installation.database('interviews'), all);
    for (let n = 0; n < this.count; n++)
      for (const side of ['host', 'guest'] as const) {
        await this.#until(() => this.look(`talk-${n}`, side));
        await this.#good('PUT', `talk-${n}`, side, '/transcript/consent', { version: 1, locale: 'en' });
      }
  }

  /** One that has no transcript yet. */
  next(): string {
    if (this.#next >= this.count) throw new Error(`all ${this.count} conversations have a transcript: begin more`);
    return `talk-${this.#next++}`;
  }

  async look(talk: string, side: Side): Promise<boolean> {
    return (await this.#ask('GET', talk, side, '')).status === 200;
  }

  async upload(talk: string, file: string): Promise<void> {
    await this.#good('PUT', talk, 'host', '/transcript?speaker=Hana%20Holm%3Dhana', file, { 'content-type': 'text/vtt' });
  }

  async analysed(talk: string): Promise<void> {
    await this.#until(async () => (await this.#ask('GET', talk, 'host', '/transcript/analysis')).status === 200);
  }

  async #until(isSo: () => Promise<boolean>): Promise<void> {
    for (const until = performance.now() + patience; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 50)))
      if (performance.now() > until) throw new Error('it does not come to it');
  }

  async #good(
    method: 'PUT',
    talk: string,
    side: Side,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const { status, body: answer } = await this.#ask(method, talk, side, path, body, headers);
    if (status >= 300) throw new Error(`${path} was answered ${status}: ${JSON.stringify(answer)}`);
  }

  async #ask(
    method: 'GET' | 'PUT',
    talk: string,
    side: Side,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    const expiresAt = new Date(Date.now() + 60 * minute).toISOString();
    const claims: LinkClaims = { purpose: `booking-${side}`, subject: talk, person: people[side], organization: 'acme', expiresAt };
    const link = { 'candor-link': await this.#links.sign(claims) };
    return await this.asking.ask(method, `/conversations/${talk}${path}`, { body, headers: { ...link, ...headers } });
  }
}

function booked(bookingId: string, guest: { readonly name: string; readonly address: string }): readonly Commit[] {
  const [start, end] = [-10, 50].map((minutes) => new Date(Date.now() + minutes * minute).toISOString());
  const meeting = { organizationId: 'acme', chatTypeId: 'hello', bookingId, start, end, hostIds: [people.host] };
  const shared = { ...meeting, sessionId: null, kind: 'exploratory', roleFamily: 'data', channel: { kind: 'public-page' } };
  const location = { kind: 'place', address: '1 Rocket Road' };
  const guestId = people.guest;
  const given = { bookingId, guestId, guestName: guest.name, guestAddress: guest.address, guestZone: 'Europe/Lisbon', guestLocale: 'en' };
  const events = [
    { type: 'BookingHeld', data: { ...shared, choice: { mode: 'single', considered: [] }, heldUntil: end } },
    { type: 'GuestGiven', data: given },
    { type: 'BookingConfirmed', data: { ...shared, guestId, location, sequence: 0, confirmedBy: 'guest' } },
  ];
  return commitsOf(bookingStream, bookingId, events);
}
