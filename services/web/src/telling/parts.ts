import type { Answer, Sent } from '../api/types.ts';

export type Told = Answer<'/api/interviews/employer-pitch', 'get'>;
export type Part = Told['parts'][number];
export type PartAsked = Sent<'/api/interviews/employer-pitch/parts/{partId}', 'put'>;

/** What is sent of a part, as it stands. */
export const askedOf = ({ partId: _, ...part }: Part): PartAsked => part;

/** Behind all others. */
export const nextPlace = (parts: readonly Pick<Part, 'place'>[]): number => Math.max(-1, ...parts.map(({ place }) => place)) + 1;

/** The same parts with the places that they had. */
export const placedBefore = (before: readonly Part[], moved: readonly Pick<Part, 'partId'>[]): readonly Part[] =>
  before.filter(({ partId }) => moved.some((part) => part.partId === partId));
