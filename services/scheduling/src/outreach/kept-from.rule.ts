import type { BlockTarget } from '@candor/contracts';

/** An organization, or somebody of it, as a block list sees it. */
export interface Seeker {
  readonly organizationId: string;
  /** Mail domains. */
  readonly domains: readonly string[];
  readonly parentCompany: string | null;
  /** The members who do it. */
  readonly memberIds: readonly string[];
}

/** Whether a candidate has blocked whoever seeks them (C2): by organization, a domain or one below it, the company above, or a person. */
export const isKeptFrom = (blocks: readonly BlockTarget[], seeker: Seeker): boolean => blocks.some((target) => hits(target, seeker));

function hits(target: BlockTarget, { organizationId, domains, parentCompany, memberIds }: Seeker): boolean {
  switch (target.kind) {
    case 'organization':
      return target.organizationId === organizationId;
    case 'domain':
      return domains.some((domain) => `.${domain.toLowerCase()}`.endsWith(`.${target.domain.toLowerCase()}`));
    case 'parent-company':
      return parentCompany !== null && plain(parentCompany) === plain(target.name);
    case 'person':
      return memberIds.includes(target.personId);
  }
}

/** Companies are compared as people write them: `ACME  Corp.` is `Acme Corp`. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
