/** Where a change stands in the log, as every command answers it. */
export interface Changed {
  readonly stream: string;
  readonly version: number;
}

/** What `?after=` takes: the answer is then not older than the change. */
export const after = ({ stream, version }: Changed): string => `${stream}@${version}`;
