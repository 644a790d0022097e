import type { Job } from '@candor/event-sourcing';
import { type JobContext, type JobHandler, SigningKeys } from '@candor/platform';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';

/** Monthly. Tokens of the former key stay good until they expire. */
export const rotateSigningKeys: Job<Record<never, never>> = {
  name: 'rotate-signing-keys',
  queue: 'keys',
  data: z.object({}),
  id: () => 'rotate-signing-keys',
};

const dayMs = 86_400_000;

@Injectable()
export class KeyRotation implements JobHandler<Record<never, never>> {
  constructor(@Inject(SigningKeys) private readonly keys: SigningKeys) {}

  /** Run once more by a retry, it finds the key that it has just made. */
  async run(_data: Record<never, never>, { clock, log }: JobContext): Promise<void> {
    const now = clock.now();
    if (Date.parse(now) - Date.parse((await this.keys.current()).since) < dayMs) return;
    log('tokens are signed with a new key', { key: await this.keys.rotate(now) });
  }
}
