import type { KeptBlockTarget } from './confidentiality.event.ts';

/** A block with its text opened. */
export type OpenedBlock =
  | { readonly kind: 'organization'; readonly organizationId: string }
  | { readonly kind: 'domain'; readonly text: string }
  | { readonly kind: 'parent-company'; readonly text: string }
  | { readonly kind: 'person'; readonly personId: string };

export const sealedTextOf = (target: KeptBlockTarget): string | null => ('text' in target ? target.text : null);

/** A block with its text opened by `open`. One whose text can no longer be opened blocks nobody: its candidate was erased. */
export function openedBlock(target: KeptBlockTarget, open: (sealed: string) => string | null): readonly OpenedBlock[] {
  if (target.kind === 'person') return [{ kind: 'person', personId: target.personId }];
  if (!('text' in target)) return [target];
  const text = open(target.text);
  return text === null ? [] : [{ kind: target.kind, text }];
}

/** An organization as blocks know it; one that nobody has founded goes by its handle. */
export const onlookerOf = (
  organizationId: string,
  founded: Partial<Omit<Onlooker, 'organizationId' | 'memberId'>> | undefined,
): Onlooker => {
  const { name = organizationId, domains = [], parentCompany = null } = founded ?? {};
  return { organizationId, name, domains, parentCompany };
};

/** Who wants to see a candidate. */
export interface Onlooker {
  readonly organizationId: string;
  readonly name: string;
  /** In ASCII, lower case. */
  readonly domains: readonly string[];
  readonly parentCompany: string | null;
  /** The member who asks, where one person does. */
  readonly memberId?: string | undefined;
}

/**
 * Whether a candidate does not want to be seen by somebody. A domain covers those below it; a parent company covers itself
 * and those that name it as theirs, however its legal form is written.
 */
export const isBlocked = (blocks: readonly OpenedBlock[], onlooker: Onlooker): boolean => blocks.some((block) => covers(block, onlooker));

function covers(block: OpenedBlock, { organizationId, name, domains, parentCompany, memberId }: Onlooker): boolean {
  switch (block.kind) {
    case 'organization':
      return block.organizationId === organizationId;
    case 'domain':
      return domains.some((domain) => domain === block.text || domain.endsWith(`.${block.text}`));
    case 'parent-company':
      return [name, parentCompany ?? ''].some((company) => companyKey(company) === companyKey(block.text));
    case 'person':
      return block.personId === memberId;
  }
}

const legalForms =
  /\b(a[bgs]|aps|asa|b\.?v|bvba|co|company|corp|corporation|e\.?v|gmbh|group|holdings?|inc|incorporated|kg(aa)?|limited|llc|llp|ltd|mbh|n\.?v|ohg|oyj?|plc|pte|pty|s\.?a|s\.?a\.?s|s\.?e|s\.?p\.?a|s\.?r\.?l)\b\.?/gu;

/** The same for all ways to write the name of one company; the name itself where nothing else is left of it. */
export function companyKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return letters(plain.replace(legalForms, ' ').replace(/\b(and|und)\b/g, ' ')) || letters(plain);
}
