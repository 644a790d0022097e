import { z } from 'zod';
import { Instant } from '../commit.ts';

/** For whom a signal is: candidates learn what the market thinks of them, employers what candidates expect. */
export const SignalAudience = z.enum(['candidate', 'employer']);
export type SignalAudience = z.infer<typeof SignalAudience>;

/**
 * Whose figures they are, and so who may see them and by which guard. `market`: everybody of the audience, across employers.
 * `opinions`: one organization, what its guests think, guarded. `process`: one organization, how it works, not guarded.
 * `own`: one person, what is known of them.
 */
export const SignalScope = z.enum(['market', 'opinions', 'process', 'own']);
export type SignalScope = z.infer<typeof SignalScope>;

/** A closed period in UTC: a month (`2026-03`) or a quarter (`2026-Q1`). */
export const SignalWindow = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2]|Q[1-4])$/, 'Write a month as 2026-03 or a quarter as 2026-Q1.');
export type SignalWindow = z.infer<typeof SignalWindow>;

/** `ratio`: from 0 to 1. `balance`: from −1 to 1. `rating`: from 1 to 5. `money`: minor units a year. */
export const SignalUnit = z.enum(['ratio', 'balance', 'rating', 'money', 'count', 'days', 'difference']);
export type SignalUnit = z.infer<typeof SignalUnit>;

/** At 95 %, both ends included, in the unit of the figure. */
export const FigureInterval = z.object({ low: z.number(), high: z.number() }).readonly();
export type FigureInterval = z.infer<typeof FigureInterval>;

/** One figure of several that belong together, such as one rating of a distribution. `n`: people behind it. */
export const FigurePart = z
  .object({
    name: z.string(),
    value: z.number(),
    n: z.number().int().nonnegative().nullable(),
    interval: FigureInterval.nullable(),
  })
  .readonly();
export type FigurePart = z.infer<typeof FigurePart>;

/** Such as `{ industry: 'software', skill: 'skill/rust' }`; a dimension that is not named is taken together. */
export const CellDimensions = z.record(z.string(), z.string()).readonly();
export type CellDimensions = z.infer<typeof CellDimensions>;

/** `too-few`: nothing is said, not even how many. `fallback`: the figures are those of a coarser cell, which is named. */
export const CellStatus = z.enum(['shown', 'too-few', 'fallback']);
export type CellStatus = z.infer<typeof CellStatus>;

/**
 * One released figure, as it was shown and stays for ever: a correction is a new version with an id of its own. Everything from
 * `n` to `parts` is `null` or empty where the status is `too-few`.
 */
export const ReleasedCellView = z
  .object({
    /** Permanent: `<signal>~<window>~<short hash of whose and which cell>~<version>`. */
    id: z.string(),
    signal: z.string(),
    /** 1 for the first release of this cell and window. */
    version: z.number().int().positive(),
    audience: SignalAudience,
    scope: SignalScope.extract(['market', 'opinions']),
    /** `null`: of the market. Otherwise for this organization alone. */
    organizationId: z.string().nullable(),
    /** Of the demonstration alone, whose people and employers are made up: they count in no other figure. */
    demo: z.boolean(),
    dimensions: CellDimensions,
    window: SignalWindow,
    status: CellStatus,
    /** Whose figures they are, where the status is `fallback`. */
    fallback: z.object({ id: z.string(), dimensions: CellDimensions }).readonly().nullable(),
    unit: SignalUnit,
    /** Distinct people. */
    n: z.number().int().positive().nullable(),
    /** Where `n` are those of so many of whom the figure is the share, such as candidates whom a skill stood out with; else left out. */
    whole: z.number().int().positive().optional(),
    value: z.number().nullable(),
    interval: FigureInterval.nullable(),
    parts: z.array(FigurePart).readonly(),
    /** Of those who were asked, the share that answered; `null`: nobody is asked for it. */
    responseRate: z.number().min(0).max(1).nullable(),
    /** Everything that analytics knew then is in it. */
    releasedAt: Instant,
    /** The version that this one takes the place of. */
    restatedFrom: z.number().int().positive().nullable(),
    /** The figure in words, with n, interval and window. */
    sentence: z.string(),
    /** The path of its permanent address. */
    link: z.string(),
  })
  .meta({ id: 'ReleasedCell' });
export type ReleasedCellView = z.infer<typeof ReleasedCellView>;

/** One entry of the catalogue: what a signal says, how it is made and what is kept from whom. */
export const SignalDefinitionView = z
  .object({
    key: z.string(),
    title: z.string(),
    /** What is counted, of whom, in plain words. */
    definition: z.string(),
    audience: SignalAudience,
    scope: SignalScope,
    /** The fixed combinations of dimensions there are, the finest first. */
    dimensions: z.array(z.array(z.string()).readonly()).readonly(),
    window: z.enum(['month', 'quarter', 'none']),
    unit: SignalUnit,
    measure: z.string(),
    uncertainty: z.string(),
    guard: z.string(),
    chart: z.enum(['number', 'bars', 'distribution', 'line', 'curve']),
  })
  .meta({ id: 'SignalDefinition' });
export type SignalDefinitionView = z.infer<typeof SignalDefinitionView>;

/** Whether figures of the made-up year have been released here. */
export const DemonstrationView = z.object({ isThere: z.boolean() });
export type DemonstrationView = z.infer<typeof DemonstrationView>;

/** A page of figures; `next` goes on behind it. */
export const ReleasedCellsView = z.object({ items: z.array(ReleasedCellView).readonly(), next: z.string().nullable() });
export type ReleasedCellsView = z.infer<typeof ReleasedCellsView>;
