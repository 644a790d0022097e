/** Which exchange is open, so that it can be linked to. */
export interface QueueSearch {
  readonly exchange?: string;
}

export const queueSearch = ({ exchange }: Record<string, unknown>): QueueSearch =>
  typeof exchange === 'string' && exchange !== '' ? { exchange } : {};
