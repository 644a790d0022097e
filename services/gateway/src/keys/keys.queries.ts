import { Access, Returns, SigningKeys } from '@candor/platform';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { z } from 'zod';

const JsonWebKeys = z
  .object({
    keys: z.array(z.object({ kid: z.string(), kty: z.string(), crv: z.string(), x: z.string(), alg: z.string(), use: z.string() })),
  })
  .meta({ id: 'JsonWebKeys' });

/** The public keys that tokens are checked with (RFC 7517). */
@Controller('.well-known/jwks.json')
export class KeysQueries {
  constructor(@Inject(SigningKeys) private readonly keys: SigningKeys) {}

  @Get()
  @Access({ anonymous: true })
  @Header('cache-control', 'public, max-age=60')
  @Returns(JsonWebKeys)
  published(): Promise<unknown> {
    return this.keys.published();
  }
}
