/** Somebody who may look at rows: a person, or those who see all that an organization has. */
export type Audience = `person:${string}` | `organization:${string}`;

export const toPerson = (personId: string): Audience => `person:${personId}`;
export const toOrganization = (organizationId: string): Audience => `organization:${organizationId}`;

/** These people, and those who see all of the organization, where there is one. */
export const audienceOf = (organizationId: string | null, ...people: readonly string[]): readonly Audience[] => [
  ...(organizationId === null ? [] : [toOrganization(organizationId)]),
  ...people.map(toPerson),
];
