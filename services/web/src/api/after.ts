/** Where a change stands in the log, as every command answers it. */
export interface Changed {
  readonly stream: string;
  readonly version: number;
}

/** What `?after=` takes: the answer is then not older than the change. */
export const after = ({ stream, version }: Changed): string => `${stream}@${version}`;

/** Of a booked chat: the conversation is planned when the news of the booking has come to another service. */
export const oncePlanned = (conversationId: string): string => after({ stream: `interviews/conversation/${conversationId}`, version: 1 });
