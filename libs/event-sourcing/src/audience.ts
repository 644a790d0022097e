/** Somebody who may look at rows: a person, or those who see all that an organization has. */
export type Audience = `person:${string}` | `organization:${string}`;

export const toPerson = (personId: string): Audience => `person:${personId}`;
export const toOrganization = (organizationId: string): Audience => `organization:${organizationId}`;
