import type { TokenRequest } from '@candor/platform';
import type { Installation } from '../log/installation.ts';
import { type KeyServer, startKeyServer } from '../log/key-server.ts';
import type { World } from '../log/world.ts';
import { Asking } from '../scheduling/http.ts';

interface Made {
  readonly exportId: string;
  readonly status: string;
  readonly bytes: number | null;
}

/** Somebody who recruits for an organization. */
export class Recruiter {
  private constructor(
    private readonly asking: Asking,
    private readonly keys: KeyServer,
    private readonly who: TokenRequest,
  ) {}

  static async of(world: World, installation: Installation, organization: string, person: string): Promise<Recruiter> {
    const keys = await startKeyServer(world, installation);
    return new Recruiter(new Asking(installation.url('analytics')), keys, { person, memberships: [{ organization, role: 'recruiter' }] });
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
    this.keys.close();
  }

  private async ask<Body>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Body> {
    const headers = { authorization: `Bearer ${await this.keys.token(this.who)}` };
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
