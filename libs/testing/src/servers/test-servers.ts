export interface TestServers {
  readonly mongodbUrl: string;
  readonly kafkaBrokers: readonly string[];
  readonly redisUrl: string;
}

/**
 * The servers that integration specs run against, which `npm test` starts or finds and names in CANDOR_TEST_SERVERS. Without
 * them it throws: an integration spec is never skipped.
 */
export function testServers(env: Readonly<Record<string, string | undefined>> = process.env): TestServers {
  const text = env['CANDOR_TEST_SERVERS'];
  const how = 'Run integration specs with `npm test` (`npm test -- <pattern>` for some of them): it starts the servers and names them.';
  if (!text) throw new Error(`CANDOR_TEST_SERVERS is not set. ${how}`);
  const named = parsed(text);
  if (!named)
    throw new Error(
      `CANDOR_TEST_SERVERS must be JSON such as {"mongodbUrl":"…","kafkaBrokers":"host:port","redisUrl":"…"}, not ${text}. ${how}`,
    );
  return { ...named, kafkaBrokers: named.kafkaBrokers.split(',') };
}

function parsed(text: string): Readonly<Record<keyof TestServers, string>> | undefined {
  try {
    const named = JSON.parse(text) as Record<string, unknown>;
    const { mongodbUrl, kafkaBrokers, redisUrl } = named;
    return typeof mongodbUrl === 'string' && typeof kafkaBrokers === 'string' && typeof redisUrl === 'string'
      ? { mongodbUrl, kafkaBrokers, redisUrl }
      : undefined;
  } catch {
    return undefined;
  }
}
