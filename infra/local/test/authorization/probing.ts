import type { ServiceName } from '@candor/contracts';
import type { TestInstallation } from '@candor/testing';
import { type Asker, isKey } from './askers.ts';
import type { Credentials } from './credentials.ts';
import { observingPlaces } from './interviews-observing.matrix.ts';
import { type Line, routeOf } from './matrix.ts';
import type { World } from './world.ts';

export interface Seen {
  readonly status: number;
  readonly text: string;
}

const patience = 120_000;
const noAnswer = (failure: Error): Seen => ({ status: 599, text: failure.message });

/** Parts of an address that say what is asked about, and what is nowhere to be found. */
const nowhere: Readonly<Record<string, string>> = {
  bookingId: '00000000-0000-8000-8000-000000000000',
  session: 'nowherenowherenowhere0',
};
const ids = /Id$|^(organization|invitation|person|key|session)$/;
const kept = ['travelId', 'missingId'];
/** What is there without anybody making it. */
const everywhere: Readonly<Record<string, string>> = observingPlaces;

/** Sends what a line says, as somebody. */
export class Probing {
  constructor(
    private readonly it: TestInstallation,
    private readonly world: World,
    private readonly credentials: Credentials,
  ) {}

  async ask(name: string, line: Line, asker: Asker): Promise<Seen> {
    return this.send(name, line, await this.credentials.of(asker, line), asker);
  }

  /** The same about something that does not exist. */
  async askOfNothing(name: string, line: Line, asker: Asker): Promise<Seen> {
    return this.send(name, line, await this.credentials.of(asker, line), asker, true);
  }

  async send(name: string, line: Line, headers: Readonly<Record<string, string>>, asker: Asker, ofNothing = false): Promise<Seen> {
    const { method, path } = routeOf(name);
    const { file, query } = line;
    const body = file?.text ?? (line.body === undefined ? undefined : this.#filled(line.body, asker));
    const type = file?.type ?? 'application/json';
    const address = `${this.#address(this.#path(path, line, ofNothing), asker)}${query === undefined ? '' : `?${query}`}`;
    const asking = fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body }),
    });
    return await asking.then(async (response) => ({ status: response.status, text: await response.text() })).catch(noAnswer);
  }

  /** Services check for themselves: they are asked without the door, but for keys, which only the door knows. */
  #address(path: string, asker: Asker): string {
    const [, service, rest = ''] = /^\/api\/(scheduling|interviews|feedback|analytics)(\/.*)$/.exec(path) ?? [];
    return service === undefined || isKey(asker) ? `${this.it.url('gateway')}${path}` : `${this.it.url(service as ServiceName)}${rest}`;
  }

  #path(path: string, { of = {} }: Line, ofNothing: boolean): string {
    return path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
      if (ofNothing && ids.test(parameter) && !kept.includes(parameter)) return nowhere[parameter] ?? 'nowhere';
      const wanted = of[parameter] ?? parameter;
      const place = this.world.places[wanted] ?? everywhere[wanted];
      if (place === undefined) throw new Error(`the world has no ${wanted} for ${path}`);
      return encodeURIComponent(place);
    });
  }

  /** `$own.…` stands for something of the asker's own organization. */
  #filled(body: unknown, asker: Asker): string {
    const { interviewer, colleague } = this.credentials.organizationOf(asker);
    const own: Readonly<Record<string, string>> = {
      hostId: interviewer.person,
      colleagueId: colleague.person,
      chatTypeId: asker.endsWith('elsewhere') ? 'elsewhere' : 'hello',
    };
    return JSON.stringify(body).replace(/\$own\.(\w+)/g, (_, thing: string) => own[thing] ?? '');
  }
}

/** Of a problem, what does not name the request. */
export function told({ status, text }: Seen): unknown {
  try {
    const { instance: _, reference: __, ...problem } = JSON.parse(text) as Record<string, unknown>;
    return { status, ...problem };
  } catch {
    return { status, text };
  }
}
