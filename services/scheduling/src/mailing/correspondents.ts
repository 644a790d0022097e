import { hostSubject, type Locale } from '@candor/contracts';
import { everyRow, type Sealer } from '@candor/event-sourcing';
import { Rows, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { hostZone } from '../availability/host-availability.rule.ts';
import { hostAvailability } from '../reading/host-availability.projection.ts';
import { members } from '../reading/members.projection.ts';
import { organizations } from '../reading/organizations.projection.ts';
import { type PersonRow, people } from '../reading/people.projection.ts';
import type { GuestContact } from './booking-story.rule.ts';

/** Somebody who can be written to, in their language and on their clock. */
export interface Correspondent {
  readonly personId: string;
  readonly name: string | undefined;
  readonly address: string;
  readonly zone: string;
  readonly locale: Locale;
}

/** Names and addresses, opened where mail is made and nowhere else. */
@Injectable()
export class Correspondents {
  constructor(
    private readonly rows: Rows,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  /** Undefined: they have no address here, or were erased. */
  async member(organizationId: string, personId: string): Promise<Correspondent | undefined> {
    const [person, host] = await Promise.all([
      this.rows.of(people).get(personId),
      this.rows.of(hostAvailability).get(hostSubject({ organizationId, hostId: personId })),
    ]);
    const [name, address] = await this.openTexts([person?.name, person?.address]);
    if (!person || address === undefined) return undefined;
    return { personId, name, address, zone: person.zone ?? (host && hostZone(host)) ?? 'UTC', locale: person.locale ?? 'en' };
  }

  async guest(personId: string, contact: GuestContact): Promise<Correspondent | undefined> {
    const [name, address] = await this.openTexts([contact.name, contact.address]);
    return address === undefined ? undefined : { personId, name, address, zone: contact.zone, locale: contact.locale };
  }

  /** Of those who have one. */
  async names(personIds: readonly string[]): Promise<readonly string[]> {
    const found = await this.rows.of(people).getMany(personIds);
    const opened = await this.openTexts(personIds.map((id) => (found.get(id) as PersonRow | undefined)?.name));
    return opened.flatMap((name) => name ?? []);
  }

  async organizationName(organizationId: string): Promise<string> {
    return (await this.rows.of(organizations).get(organizationId))?.name ?? organizationId;
  }

  /** Ids of those who decide on behalf of an organization. */
  async recruiters(organizationId: string): Promise<readonly string[]> {
    const everybody = await everyRow(this.rows.of(members), { organizationId });
    return everybody.filter(({ role }) => role === 'owner' || role === 'recruiter').map(({ personId }) => personId);
  }

  /** Sealed texts, opened; undefined where there is none or its key is destroyed. */
  async openTexts(sealed: readonly (string | undefined)[]): Promise<readonly (string | undefined)[]> {
    const there = sealed.flatMap((text) => text ?? []);
    const opened = (await this.sealer.open(there)).values();
    return sealed.map((text) => (text === undefined ? undefined : (opened.next().value ?? undefined)));
  }
}
