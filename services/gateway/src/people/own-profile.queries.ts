import { ProfileView } from '@candor/contracts';
import type { Sealer } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, notFound, Reads, Returns, Rows, SEALER } from '@candor/platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { Memberships } from '../organizations/memberships.ts';
import { opened } from './opened.ts';
import { people } from './people.projection.ts';

@Controller('api/people/me')
export class OwnProfileQueries {
  constructor(
    private readonly rows: Rows,
    private readonly memberships: Memberships,
    @Inject(SEALER) private readonly sealer: Sealer,
  ) {}

  @Get()
  @Access({ signedIn: true })
  @Reads(people)
  @Returns(ProfileView)
  async own(@AskedBy() { actor }: Asker): Promise<ProfileView> {
    const row = await this.rows.of(people).get(actor.id);
    if (!row) throw notFound('Nothing is known of you yet: sign in by mail first.');
    const [name = null, address = null] = await opened(this.sealer, [row.name, row.address]);
    return { ...row, name, address, memberships: [...(await this.memberships.named(actor.id))] };
  }
}
