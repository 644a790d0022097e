import type { Sealer } from '@candor/event-sourcing';
import { type Opened, openedTexts, SEALER } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Opens sealed texts at the edge, for whoever may read them. */
@Injectable()
export class OpenedTexts {
  constructor(@Inject(SEALER) private readonly sealer: Sealer) {}

  of(sealed: readonly (string | null | undefined)[]): Promise<Opened> {
    return openedTexts(this.sealer, sealed);
  }
}
