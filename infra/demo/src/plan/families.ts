import type { Industry, RoleFamily } from '@candor/contracts';

type Families = readonly [RoleFamily, RoleFamily, RoleFamily];

/** Whom an employer of an industry looks for besides those whom all look for. */
const besides: Readonly<Partial<Record<Industry, RoleFamily>>> = {
  agriculture: 'operations',
  'arts-and-media': 'design',
  automotive: 'hardware-engineering',
  energy: 'operations',
  logistics: 'operations',
  manufacturing: 'hardware-engineering',
  telecommunications: 'it-and-security',
};

/** What kind of roles each of its three hosts talks about. */
export const familiesOf = (industry: Industry): Families => ['software-engineering', 'data', besides[industry] ?? 'product'];
