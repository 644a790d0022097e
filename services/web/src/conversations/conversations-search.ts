import type { Conversation } from './conversation.ts';

export const statuses = ['planned', 'started', 'ended', 'abandoned'] as const satisfies readonly Conversation['status'][];

/** Which conversations are listed; what is left out: those that lie ahead, of all that one may see, in any state. */
export interface ConversationsSearch {
  readonly when?: 'past';
  readonly host?: string;
  readonly status?: Conversation['status'];
}

export const conversationsSearch = ({ when, host, status }: Record<string, unknown>): ConversationsSearch => {
  const found = statuses.find((one) => one === status);
  return {
    ...(when === 'past' ? { when } : {}),
    ...(typeof host === 'string' && host !== '' ? { host } : {}),
    ...(found === undefined ? {} : { status: found }),
  };
};

/** Whether less is shown than there is; the tab is no filter. */
export const isFiltered = ({ host, status }: { readonly host?: string | undefined; readonly status?: string | undefined }): boolean =>
  host !== undefined || status !== undefined;
