import type { Answer, Sent } from '../api/types.ts';

export type Block = Answer<'/api/confidentiality/blocks', 'get'>['items'][number];
type Target = Sent<'/api/confidentiality/blocks/{blockId}', 'put'>['target'];
export type BlockKind = Target['kind'];

export const blockKinds = ['domain', 'parent-company', 'organization', 'person'] as const satisfies readonly BlockKind[];

/** What somebody typed, as the kind of block that they chose. Whether it is a domain, or an address, the services say. */
export function targetOf(kind: BlockKind, value: string): Target {
  switch (kind) {
    case 'domain':
      return { kind, domain: value.replace(/^(https?:\/\/)?(www\.)?/i, '').replace(/\/.*$/, '') };
    case 'parent-company':
      return { kind, name: value };
    case 'organization':
      return { kind, organizationId: value.toLowerCase() };
    case 'person':
      return { kind, address: value };
  }
}

/** Whom it is about, in the words of whoever blocked them; null: those are erased. */
export function whomOf({ target }: Pick<Block, 'target'>): string | null {
  switch (target.kind) {
    case 'domain':
      return target.domain;
    case 'parent-company':
      return target.name;
    case 'organization':
      return target.organizationId;
    case 'person':
      return target.address;
  }
}
