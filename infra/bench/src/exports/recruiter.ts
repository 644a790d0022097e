import { createServer, type Server } from 'node:http';
import { issueToken, SigningKeys } from '@candor/platform';
import type { Installation } from '../log/installation.ts';
import type { World } from '../log/world.ts';
import { Asking } from '../scheduling/http.ts';

interface Made {
  readonly exportId: string;
  readonly status: string;
  readonly bytes: number | null;
}

/** Somebody who recruits for an organization, signed in by a gateway that only knows how to publish its keys. */
export class Recruiter {
  private constructor(
    private readonly asking: Asking,
    private readonly gateway: Server,
    private readonly token: () => Promise<string>,
  ) {}

  static async of(world: World, installation: Installation, organization: string, person: string): Promise<Recruiter> {
    const { client } = world;
    const { masterKey, prefix } = installation;
    const keys = new SigningKeys(installation.database('gateway'), masterKey);
    await keys.ensure(new Date().toISOString());
    const gateway = createServer(async (_request, response) => void response.end(JSON.stringify(await keys.published())));
    await new Promise<void>((resolve) => gateway.listen(Number(new URL(installation.url('gateway')).port), '127.0.0.1', resolve));
    const who = { person, memberships: [{ organization, role: 'recruiter' as const }] };
    const token = () => issueToken({ client, prefix, masterKey, now: new Date().toISOString() }, who);
    return new Recruiter(new Asking(installation.url('analytics')), gateway, token);
  }

  /** Asks for a file of all bookings, and waits until it is there: its size in bytes. */
  async exports(format: string): Promise<number> {
    const { exportId } = await this.until(
      () => this.ask<Made>('POST', '/exports', { dataset: 'bookings', format, columns }),
      ({ exportId: id }) => id !== undefined,
    );
    const { bytes } = await this.until(
      () => this.ask<Made>('GET', `/exports/${exportId}`),
      ({ status }) => status === 'completed',
    );
    return bytes ?? 0;
  }

  close(): void {
    this.asking.close();
    this.gateway.close();
    this.gateway.closeAllConnections();
  }

  private async ask<Body>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Body> {
    const headers = { authorization: `Bearer ${await this.token()}` };
    return (await this.asking.ask<Body>(method, path, { ...(body === undefined ? {} : { body }), headers })).body;
  }

  private async until<Body>(look: () => Promise<Body>, isGood: (body: Body) => boolean): Promise<Body> {
    for (;;) {
      const body = await look();
      if (isGood(body)) return body;
      if ((body as { status?: unknown }).status === 'failed') throw new Error('the export failed');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** All that are not about people. */
const columns = [
  'booking_id',
  'chat_type_id',
  'kind',
  'status',
  'start',
  'end',
  'location',
  'host_ids',
  'guest_id',
  'channel',
  'booked',
  'moved',
  'cancelled',
  'cancelled_by',
];
