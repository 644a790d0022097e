import { createServer } from 'node:http';
import { issueToken, SigningKeys, type TokenRequest } from '@candor/platform';
import type { Installation } from './installation.ts';
import type { World } from './world.ts';

export interface KeyServer {
  /** For five minutes. */
  token(who: TokenRequest): Promise<string>;
  close(): void;
}

/** A gateway that only knows how to publish its keys, and tokens that are signed with them. */
export async function startKeyServer({ client }: World, installation: Installation): Promise<KeyServer> {
  const { masterKey, prefix } = installation;
  const keys = new SigningKeys(installation.database('gateway'), masterKey);
  await keys.ensure(new Date().toISOString());
  const server = createServer(async (_request, response) => void response.end(JSON.stringify(await keys.published())));
  await new Promise<void>((resolve) => server.listen(Number(new URL(installation.url('gateway')).port), '127.0.0.1', resolve));
  return {
    token: (who) => issueToken({ client, prefix, masterKey, now: new Date().toISOString() }, who),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
