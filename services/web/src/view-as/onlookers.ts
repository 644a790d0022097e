export interface Onlooker {
  readonly organizationId: string;
  readonly name: string;
}

/** An organization as what is known of it, which may be no name. */
interface Met {
  readonly organizationId: string | null;
  readonly name: string | null;
}

/** Each once, by name: where several say it, by what it is called rather than by its id. */
export function onlookersOf(met: readonly Met[]): readonly Onlooker[] {
  const names = new Map<string, string | null>();
  for (const { organizationId, name } of met)
    if (organizationId !== null) names.set(organizationId, name ?? names.get(organizationId) ?? null);
  return [...names]
    .map(([organizationId, name]) => ({ organizationId, name: name ?? organizationId }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** The organization in what somebody typed: its name in addresses, or a link to one of its booking pages. */
export function handleIn(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const handle = /(?:^|\/)book\/([^/?#\s]+)/.exec(text)?.[1] ?? text;
  return /^[a-z0-9][a-z0-9-]{1,39}$/.test(handle) ? handle : undefined;
}
