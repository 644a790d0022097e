/** As much of an OpenAPI document as merging has to understand. */
export interface ApiDocument {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

export interface ApiPart {
  readonly service: string;
  /** Where the service's addresses begin at the door: `/api/scheduling`; empty for the door's own. */
  readonly prefix: string;
  /** Undefined: it could not be had. */
  readonly document: ApiDocument | undefined;
}

/** One document for all services. What is missing is said in it. */
export function mergedApi(parts: readonly ApiPart[], version: string): ApiDocument {
  const present = parts.flatMap(({ service, prefix, document }) => (document ? [{ service, prefix, document }] : []));
  const missing = parts.filter(({ document }) => !document).map(({ service }) => service);
  const components: Record<string, Record<string, unknown>> = {};
  const paths: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const part of present) {
    const renamed = addComponents(components, part);
    for (const [path, item] of Object.entries(part.document.paths))
      paths[`${part.prefix}${path}`] = pointed(labelled(item, part.service), renamed) as Record<string, unknown>;
  }
  return { openapi: '3.0.3', info: { title: 'Candor', version, description: description(missing) }, paths, components };
}

const description = (missing: readonly string[]): string =>
  missing.length === 0 ? 'All services.' : `Not included, because they cannot be reached at the moment: ${missing.join(', ')}.`;

/** Returns what had to be renamed, because another service has something else under the name: reference → reference. */
function addComponents(
  into: Record<string, Record<string, unknown>>,
  { service, document }: { service: string; document: ApiDocument },
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const entries = Object.entries(document.components ?? {}).flatMap(([kind, members]) =>
    Object.entries(members).map(([name, value]) => ({ kind, name, value })),
  );
  for (const { kind, name, value } of entries) {
    const known = into[kind]?.[name];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(value))
      renamed.set(reference(kind, name), reference(kind, `${service}.${name}`));
  }
  for (const { kind, name, value } of entries) {
    const final = renamed.has(reference(kind, name)) ? `${service}.${name}` : name;
    into[kind] = { ...into[kind], [final]: pointed(value, renamed) };
  }
  return renamed;
}

const reference = (kind: string, name: string): string => `#/components/${kind}/${name}`;

/** Names of operations and groups, so that those of two services are not taken for one. */
function labelled(item: Readonly<Record<string, unknown>>, service: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => {
      if (typeof operation !== 'object' || operation === null || !('responses' in operation)) return [method, operation];
      const { operationId, tags } = operation as { operationId?: string; tags?: readonly string[] };
      const groups = (tags ?? []).map((tag) => `${service}: ${tag}`);
      return [
        method,
        {
          ...operation,
          tags: groups.length > 0 ? groups : [service],
          ...(operationId === undefined ? {} : { operationId: `${service}_${operationId}` }),
        },
      ];
    }),
  );
}

function pointed(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((element) => pointed(element, renamed));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      key === '$ref' && typeof member === 'string' ? [key, renamed.get(member) ?? member] : [key, pointed(member, renamed)],
    ),
  );
}
