import type { TwinWorld } from './twin-world.ts';

interface ApiDocument {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly parameters?: readonly { readonly in: string; readonly name: string }[] }>>>
  >;
}

/**
 * Of the machine and the process: real times, which service runs since when, and what is in the mailbox of everybody. Who asked for
 * figures: of observers who ask at the same time, each may be the first.
 */
const left = /^\/(api\/(status|mailbox|openapi|analytics\/figures-seen)|mailbox|health|metrics)/;

/** Every GET route that there is, about everything in the world that its parameters can name; `unknown`: those that name other things. */
export async function pathsOf(world: TwinWorld): Promise<{ readonly paths: readonly string[]; readonly unknown: readonly string[] }> {
  const { body } = await world.it.client('gateway').get('api/openapi.json');
  const { paths } = body as ApiDocument;
  const routes = Object.entries(paths).flatMap(([path, methods]) => ('get' in methods && !left.test(path) ? [path] : []));
  const filled = routes.map((path) => [path, fill(path, world)] as const);
  return {
    paths: [...filled.flatMap(([, found]) => found), ...filters].toSorted(),
    unknown: filled.filter(([, found]) => found.length === 0).map(([path]) => path),
  };
}

const filters = ['to-answer', 'submitted', 'revealed', 'closed'].map((status) => `/api/feedback/exchanges?status=${status}`);

function fill(path: string, { exchanges, bookings, acme, people }: TwinWorld): readonly string[] {
  const named: Readonly<Record<string, readonly string[]>> = {
    organization: ['acme'],
    organizationId: ['acme'],
    chatTypeId: ['hello'],
    hostId: [acme.interviewer.person],
    candidateId: [people.ana.person],
    person: [acme.interviewer.person],
    purpose: ['talent-pool'],
    bookingId: Object.values(bookings),
    conversationId: Object.values(bookings),
    exchangeId: Object.values(exchanges),
  };
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return parameters.reduce<readonly string[]>(
    (all, name) => all.flatMap((before) => (named[name] ?? []).map((id) => before.replace(`{${name}}`, encodeURIComponent(id)))),
    [path],
  );
}

/** What a list could be asked to wait for, to learn whether the other side has written something: of every list that lets one wait. */
export async function waitingPaths(world: TwinWorld): Promise<readonly string[]> {
  const { body } = await world.it.client('gateway').get('api/openapi.json');
  const lists = Object.entries((body as ApiDocument).paths).flatMap(([path, { get }]) =>
    path.startsWith('/api/feedback/') && !path.includes('{') && get?.parameters?.some(({ name }) => name === 'after') ? [path] : [],
  );
  const streams = Object.values(world.exchanges).flatMap((id) => ['host', 'guest'].map((side) => `feedback/submission/${id}/${side}@2`));
  return lists.flatMap((path) => streams.map((stream) => `${path}?after=${encodeURIComponent(stream)}`));
}
