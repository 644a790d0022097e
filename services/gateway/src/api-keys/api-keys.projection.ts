import { type ApiKeyView, KeyScope, organizationStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

export type ApiKeyRow = Omit<ApiKeyView, 'lastUsedAt'> & { readonly organizationId: string };

/** Keys that have not been revoked, by `<organization>/<key>`. */
export const apiKeys: Projection<ApiKeyRow> = {
  name: 'api-keys',
  version: 1,
  indexes: [['organizationId', 'madeAt']],
  from: [
    rowsFrom(organizationStream, ({ subject, data }) => ('keyId' in data ? `${subject}/${data.keyId}` : []), {
      ApiKeyMade: (_row, { data: { scopes, ...made }, occurredAt, actor }) => ({
        ...made,
        scopes: scopes.flatMap((scope) => KeyScope.safeParse(scope).data ?? []),
        madeAt: occurredAt,
        madeBy: actor.id,
      }),
      ApiKeyRevoked: () => undefined,
    }),
  ],
};
