const day = 86_400_000;
/** The longest that an organization may give from the end of a chat on. */
const most = 30 * day;

/** Whether there is more time than from the end of the chat on: its form came later, and then there are a few days all the same. */
export const cameLate = ({ endedAt, deadline }: { readonly endedAt: string; readonly deadline: string }): boolean =>
  Date.parse(deadline) - Date.parse(endedAt) > most;
