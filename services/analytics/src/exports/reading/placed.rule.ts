/**
 * Where a row stands in the log of this service: `first` is the place of the event that it began with and never changes, so that
 * whoever reads rows in its order meets each of them once; `changed` is that of the last event that changed it. Both are of one
 * row alone.
 */
export interface Placed {
  readonly first: number;
  readonly changed: number;
}
