import type { Commit } from '@candor/contracts';
import { type Answer, everythingStored, type HttpClient, type TestInstallation } from '@candor/testing';
import type { Masking } from './masking.ts';
import type { Channel, Recording } from './recording.ts';

/** Somebody who must not learn what is hidden from them. */
export interface Observer {
  readonly name: string;
  /** Has to do with one of the exchanges, or reads for the organization. */
  readonly isInvolved: boolean;
  /** Through the door, or, where it is no key, at the service itself. */
  client(): Promise<HttpClient>;
}

/** Everything that observers can obtain, as it is answered: written down, and masked. */
export class Observing {
  constructor(
    private readonly it: TestInstallation,
    private readonly masking: Masking,
    private readonly recording: Recording,
    /** What was stored when it was first looked at. */
    private readonly before: Map<string, ReadonlySet<string>>,
  ) {}

  async routes(when: string, observers: readonly Observer[], paths: readonly string[]): Promise<void> {
    await Promise.all(
      observers.map(async (observer) => {
        const client = await observer.client();
        for (const path of paths) this.#answer(`${when} ${observer.name} ${this.masking.mask(path)}`, await client.get(path));
      }),
    );
  }

  /** How long a list lets one wait for what somebody else may have written is told by its status. */
  async waiting(when: string, observers: readonly Observer[], paths: readonly string[]): Promise<void> {
    await Promise.all(
      observers.map(async (observer) => {
        const client = await observer.client();
        const answers = await Promise.all(paths.map(async (path) => [path, await client.get(path)] as const));
        for (const [path, { status, body }] of answers)
          this.recording.note('waiting', `${when} ${observer.name} ${this.masking.mask(path)}`, `${status} ${codeOf(body)}`);
      }),
    );
  }

  /** All mail but that to these addresses, with when it was sent. */
  async mails(when: string, but: readonly string[]): Promise<void> {
    const mails = (await this.it.mailbox()).filter(({ to }) => !but.includes(to.address));
    const lines = mails.map(({ to, at, subject, text, id }) =>
      this.masking.mask(JSON.stringify({ to: to.address, at, subject, text, id })),
    );
    this.recording.note('mails', when, [...lines].sort().join('\n'));
  }

  /**
   * What travels between services, and what services other than feedback keep: what has come since this was first called. Before,
   * people joined and booked at the same time, in another order in each world. Messages can come twice.
   */
  async stored(when: string): Promise<void> {
    const messages: string[] = [];
    for await (const { place, text } of everythingStored(this.it))
      if (place.startsWith('kafka ')) messages.push(this.#message(place, text));
    this.#noteNew('topics', when, 'topics', messages);
    for (const service of ['gateway', 'scheduling', 'interviews', 'analytics'] as const) {
      const commits = await this.it.database(service).collection('commits').find().toArray();
      this.#noteNew(
        'rows elsewhere',
        when,
        `${service} commits`,
        commits.map((commit) => this.#commit(commit as unknown as Commit)),
      );
      for (const { name } of await this.it
        .database(service)
        .listCollections({ name: /_v\d+$/ })
        .toArray()) {
        const rows = await this.it.database(service).collection(name).find().toArray();
        const texts = rows.map((row) => this.masking.mask(JSON.stringify({ id: row._id, row: row['row'] as unknown })));
        this.#noteNew('rows elsewhere', when, `${service} ${name}`, texts);
      }
    }
  }

  #noteNew(channel: Channel, when: string, place: string, lines: readonly string[]): void {
    const now = new Set(lines);
    const before = this.before.get(place);
    if (!before) this.before.set(place, now);
    else
      this.recording.note(
        channel,
        `${when} ${place}`,
        [...now]
          .filter((line) => !before.has(line))
          .sort()
          .join('\n'),
      );
  }

  #answer(place: string, { status, headers, body }: Answer): void {
    const isOurs = place.includes(' /api/feedback/');
    this.recording.note('answers', place, `${status} ${isOurs ? this.masking.mask(JSON.stringify(body)) : this.#unordered(body)}`);
    this.recording.note('etags', place, String(headers.get('etag')));
    const shown = [...headers].filter(([name]) => !unsteady.includes(name)).map(([name, value]) => `${name}: ${this.masking.mask(value)}`);
    this.recording.note('headers', place, shown.sort().join('\n'));
    const items = (body as { items?: unknown } | undefined)?.items;
    if (!Array.isArray(items)) return;
    this.recording.note('counts', place, String(items.length));
    if (!isOurs) return;
    this.recording.note('order', place, items.map((item) => this.masking.mask(String(idOf(item)))).join(' '));
  }

  /** Lists of other services are in the order of random ids, or in that in which people joined at the same time: what is in them counts. */
  #unordered(value: unknown): string {
    if (typeof value === 'string') return [...this.masking.mask(value).split(/(?=<h\d>)/)].sort().join('');
    if (Array.isArray(value))
      return `[${value
        .map((item) => this.#unordered(item))
        .sort()
        .join()}]`;
    if (typeof value !== 'object' || value === null) return String(value);
    const fields = Object.entries(value).map(([key, inner]) => `${key}: ${keyed.includes(key) ? '<id>' : this.#unordered(inner)}`);
    return `{${fields.join()}}`;
  }

  #message(place: string, text: string): string {
    const [key = '', value = ''] = text.split('\n');
    const commit = value.startsWith('{') ? this.#commit(JSON.parse(value) as Commit) : this.masking.mask(value);
    return `${this.masking.mask(place)} ${this.masking.mask(key)} ${commit}`;
  }

  /** Without what names a request or a process. */
  #commit({ stream, from, to, at, events }: Commit): string {
    const told = events.map(({ type, data, meta }) => ({
      type,
      data,
      at: meta.occurredAt,
      actor: meta.actor,
      organization: meta.organization,
    }));
    return this.masking.mask(JSON.stringify({ stream, from, to, at, told }));
  }
}

/** Of the moment, the request and the connection. The length of a body is kept. */
const unsteady: readonly string[] = ['date', 'x-request-id', 'traceparent', 'connection', 'keep-alive', 'etag'];

/** Ids of keys and sessions. */
const keyed: readonly string[] = ['keyId', 'sessionId', 'entryId'];

const codeOf = (body: unknown): string => String((body as { code?: unknown } | undefined)?.code ?? '');

const idOf = (item: unknown): unknown => {
  const fields = item as Readonly<Record<string, unknown>> | null;
  return fields?.['exchangeId'] ?? fields?.['conversationId'] ?? fields?.['bookingId'] ?? fields?.['id'] ?? JSON.stringify(item);
};
