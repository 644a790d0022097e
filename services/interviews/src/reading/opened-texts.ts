import type { Sealer } from '@candor/event-sourcing';
import { SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

/** The text of a sealed one; `null` when its key is destroyed, or there is none. */
export type Opened = (sealed: string | null | undefined) => string | null;

/** Opens sealed texts at the edge, for whoever may read them. */
@Injectable()
export class OpenedTexts {
  constructor(@Inject(SEALER) private readonly sealer: Sealer) {}

  async of(sealed: readonly (string | null | undefined)[]): Promise<Opened> {
    const there = [...new Set(sealed.filter((text) => typeof text === 'string'))];
    const texts = await this.sealer.open(there);
    const byToken = new Map(there.map((token, index) => [token, texts[index] ?? null]));
    return (token) => (typeof token === 'string' ? (byToken.get(token) ?? null) : null);
  }
}
