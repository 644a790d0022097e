import { type ExportContent, hostSubject } from '@candor/contracts';
import { type Asker, Problem, Rows } from '@candor/platform';
import { Injectable } from '@nestjs/common';
import type { DataColumn, Dataset } from './datasets/dataset.rule.ts';
import { datasetOf, datasets } from './datasets/index.ts';
import { exportMembers } from './reading/export-members.projection.ts';

/** For whom: an organization, or the person who asks and nobody else. */
export interface ExportOwner {
  readonly organizationId: string | null;
  readonly askedBy: string;
}

type Role = 'owner' | 'recruiter' | 'interviewer' | 'analyst';

/** Who may export what: asked when a file is asked for, when it is made, when it is fetched and when it is due again. */
@Injectable()
export class ExportRights {
  constructor(private readonly rows: Rows) {}

  /** What somebody can choose from, with the columns they may have. */
  choices(asker: Asker): readonly { readonly dataset: Dataset; readonly columns: readonly DataColumn<never>[] }[] {
    return datasets.flatMap((dataset) => {
      const columns = columnsFor(dataset, asker);
      return columns.length > 0 ? [{ dataset, columns }] : [];
    });
  }

  /** Whose the file will be. Throws {@link Problem}: 403 where the role or the side is not the one, or not known here yet. */
  async ownerFor(asker: Asker, { audience }: Dataset): Promise<ExportOwner> {
    const askedBy = asker.actor.id;
    if (audience.of === 'person') {
      if (asker.side === audience.side) return { organizationId: null, askedBy };
      throw new Problem(403, 'other_side', { detail: `This is for people who signed in as a ${audience.side}.` });
    }
    const { organization } = asker;
    if (organization === undefined || asker.side === 'candidate') throw notAMember();
    if (!hasRole(audience.roles, asker.role)) throw roleNotAllowed(audience.roles);
    const role = await this.roleOf(organization, askedBy);
    if (role === undefined) throw notAMember();
    if (!hasRole(audience.roles, role)) throw roleNotAllowed(audience.roles);
    return { organizationId: organization, askedBy };
  }

  /** Whether whoever had asked for it may still have it, all of its columns. */
  async stillHas({ organizationId, askedBy }: ExportOwner, content: ExportContent): Promise<boolean> {
    const dataset = datasetOf(content.dataset);
    if (!dataset) return false;
    if (dataset.audience.of === 'person') return organizationId === null;
    if (organizationId === null) return false;
    const role = await this.roleOf(organizationId, askedBy);
    const allowed = allowedColumns(dataset, role).map(({ key }) => key);
    return content.columns.every((key) => allowed.includes(key));
  }

  private async roleOf(organizationId: string, hostId: string): Promise<Role | undefined> {
    return (await this.rows.of(exportMembers).get(hostSubject({ organizationId, hostId })))?.role;
  }
}

/** The columns that whoever asks may have: none of a data set that is not for them. Keys are told of nobody's texts. */
export function columnsFor(dataset: Dataset, { actor, side, role, scopes = [], organization }: Asker): readonly DataColumn<never>[] {
  const { audience, columns } = dataset;
  if (actor.kind === 'key')
    return audience.of === 'organization' && audience.scopes.some((scope) => scopes.some((own) => own === scope))
      ? columns.filter(({ personal }) => !personal)
      : [];
  if (audience.of === 'person') return side === audience.side ? columns : [];
  return side === 'candidate' || organization === undefined ? [] : allowedColumns(dataset, role);
}

function allowedColumns({ audience, columns }: Dataset, role: Role | undefined): readonly DataColumn<never>[] {
  if (audience.of === 'person' || !hasRole(audience.roles, role)) return [];
  return role === 'analyst' ? columns.filter(({ personal }) => !personal) : columns;
}

const hasRole = (roles: readonly string[], role: Role | undefined): boolean => role !== undefined && roles.includes(role);

const notAMember = (): Problem => new Problem(403, 'not_a_member', { detail: 'This is for members of the organization.' });

const roleNotAllowed = (roles: readonly string[]): Problem =>
  new Problem(403, 'role_not_allowed', { detail: `This needs one of the roles ${roles.join(', ')}.` });
