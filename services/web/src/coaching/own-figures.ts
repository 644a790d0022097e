import type { Answer } from '../api/types.ts';
import { ofProcess, type SeenFigure } from '../signals/seen-figure.ts';

export type MyInterviewing = Answer<'/api/analytics/my-interviewing', 'get'>;
export type OwnFigure = MyInterviewing['figures'][number];
export type ReleasedFigure = MyInterviewing['released'][number];

/** One thing that is known of an interviewer: altogether, and by what it is made of. */
export interface OwnSignal {
  /** Nothing while there are too few guests. */
  readonly overall: SeenFigure | undefined;
  readonly each: readonly OwnFigure[];
  /** In the words of the API, for whoever looks closely. */
  readonly definition: string | undefined;
}

export type OwnSignalKey = 'own-interviewing' | 'own-seen-as-interviewer';

const isKnown = ({ value }: Pick<OwnFigure, 'value'>): boolean => value !== null;

/** What one's own figures say about one thing, as of now. */
export function ownSignal(signal: OwnSignalKey, { asOf, figures }: Pick<MyInterviewing, 'asOf' | 'figures'>): OwnSignal {
  const all = figures.filter((figure) => figure.signal === signal);
  const known = all.filter(isKnown);
  const overall = known.find(({ dimensions }) => Object.keys(dimensions).length === 0);
  return {
    overall: overall && ofProcess(overall, '', asOf),
    each: known.filter(({ dimensions }) => dimensions['rating'] !== undefined),
    definition: all[0]?.definition,
  };
}

/** Quarters of which something was released, the newest first. */
export const releasedQuarters = ({ released }: Pick<MyInterviewing, 'released'>): readonly ReleasedFigure[] =>
  released.filter((figure) => figure.status === 'shown' && isKnown(figure)).toSorted((a, b) => b.window.localeCompare(a.window));

/** What a rating was before it was moved towards the others; undefined: it was not moved. */
export const asCounted = ({ parts }: Pick<OwnFigure, 'parts'>): number | undefined =>
  parts.find(({ name }) => name === 'as counted')?.value;
