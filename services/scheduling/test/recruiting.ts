import { type ConfirmationView, type HoldView } from '@candor/contracts';
import type { KeptMail } from '@candor/platform';
import { eventually, good, type HttpClient, startServices, type TestInstallation } from '@candor/testing';
import { expect } from '@jest/globals';
import { SchedulingModule } from '../src/scheduling.module.ts';
import { ana, byLink, found, hello, memberOf, officeHours } from './acme.ts';
import { introduced } from './people.ts';

// A Monday.
const now = '2026-03-02T09:00:00.000Z';

export interface Answered {
  readonly stream: string;
  readonly version: number;
}

export const idOf = ({ stream }: Answered): string => stream.split('/').at(-1) ?? '';

/** Rita recruits for ACME, where Hana holds `quiet` chats, which are not listed. */
export class Recruiting {
  #starts = 0;

  private constructor(readonly installation: TestInstallation) {}

  static async start(): Promise<Recruiting> {
    const installation = await startServices([SchedulingModule], { testClock: now });
    const recruiting = new Recruiting(installation);
    await introduced(installation, { rita: { name: 'Rita Roth', address: 'rita@acme.example' } });
    await found(installation, 'acme', { rita: 'recruiter', hana: 'interviewer' });
    await found(installation, 'globex', { gil: 'recruiter' });
    good(await memberOf(installation, 'acme')('hana').put('availability/schedules/work', officeHours('UTC')));
    const quiet = hello({ mode: 'single', host: { hostId: 'hana' } });
    const put = () => recruiting.rita.put('chat-types/quiet', { ...quiet, description: { ...quiet.description, listed: false } });
    await eventually(async () => good(await put()), { what: 'members' });
    await eventually(async () => expect((await recruiting.rita.get('chat-types/quiet')).status).toBe(200), { what: 'chat types' });
    return recruiting;
  }

  get rita(): HttpClient {
    return memberOf(this.installation, 'acme')('rita', 'recruiter');
  }

  get anybody(): HttpClient {
    return this.installation.client('scheduling');
  }

  /** A start that nobody has taken yet. */
  freeStart(): string {
    const taken = this.#starts++;
    return new Date(Date.parse('2026-03-03T09:00:00.000Z') + 86_400_000 * Math.floor(taken / 14) + 1_800_000 * (taken % 14)).toISOString();
  }

  /** What Rita sees once it includes what a command has done, however busy the machine is. */
  async seen<View>(path: string, after: Answered): Promise<View> {
    const answer = await eventually(
      async () => {
        const looked = await this.rita.get(path, { after });
        if (looked.status === 202) throw new Error(`${path} does not show ${after.stream}@${after.version} yet`);
        return looked;
      },
      { what: path },
    );
    return good<View>(answer);
  }

  /** The newest mail to an address, once there is one. */
  mailed(to: string): Promise<KeptMail> {
    return eventually(
      async () => {
        const mail = (await this.installation.mailbox(to)).at(-1);
        if (!mail) throw new Error('none');
        return mail;
      },
      { what: `mail to ${to}`, every: 200 },
    );
  }

  async book(path: 'invited' | 'private-link', link: string, address = ana.address): Promise<ConfirmationView> {
    const start = this.freeStart();
    const held = good<HoldView>(await this.anybody.post(`${path}/holds`, { start, durationMinutes: 30 }, byLink(link)));
    return good<ConfirmationView>(
      await this.anybody.post(`bookings/${held.bookingId}/confirmation`, { ...ana, address }, byLink(held.link)),
    );
  }
}
