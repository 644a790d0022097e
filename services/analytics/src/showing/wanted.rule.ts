import type { CellDimensions, SignalAudience, SignalWindow } from '@candor/contracts';

/** Which of the cells that somebody may see. */
export interface Wanted {
  readonly signal?: string | undefined;
  readonly window?: SignalWindow | undefined;
  readonly dimensions?: CellDimensions | undefined;
  /** Also what was shown before it was restated. */
  readonly history?: boolean | undefined;
  /** The viewer's own organization alone. */
  readonly ofOrganization?: boolean | undefined;
  readonly audience?: SignalAudience | undefined;
  /** Without cells of which nothing is said, or what a coarser one says. */
  readonly shownOnly?: boolean | undefined;
  /** Of the cells by one of these dimensions, those with such a value alone, or none. */
  readonly only?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** As a filter of the store. */
export function chosen({ signal, window, dimensions = {}, history, ofOrganization, audience, shownOnly, only = {} }: Wanted): object {
  const values = Object.entries(dimensions).map(([name, value]) => [`dimensions.${name}`, value]);
  const some = Object.entries(only).map(([name, allowed]) => [`dimensions.${name}`, { $in: [null, ...allowed] }]);
  return {
    ...(signal === undefined ? {} : { signal }),
    ...(window === undefined ? {} : { window }),
    ...(history ? {} : { current: true }),
    ...(ofOrganization ? { organizationId: { $ne: null } } : {}),
    ...(audience === undefined ? {} : { audience }),
    ...(shownOnly ? { status: 'shown' } : {}),
    ...Object.fromEntries([...some, ...values]),
  };
}
