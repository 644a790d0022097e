export const invitingParts = ['invitations', 'file', 'links', 'requests'] as const;
export type InvitingPart = (typeof invitingParts)[number];

/** Which way of reaching out is open. */
export interface InvitingSearch {
  readonly part?: InvitingPart;
  readonly batch?: string;
}

export const invitingSearch = ({ part, batch }: Record<string, unknown>): InvitingSearch => {
  const found = invitingParts.find((one) => one === part);
  return { ...(found === undefined ? {} : { part: found }), ...(typeof batch === 'string' && batch !== '' ? { batch } : {}) };
};
