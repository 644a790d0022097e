import { z } from 'zod';
import { Instant } from '../commit.ts';
import { RoleFamily } from '../scheduling/role-family.ts';
import { CellDimensions, FigureInterval, FigurePart, ReleasedCellView, SignalUnit, SignalWindow } from './signal.views.ts';

/** What a figure that is not guarded is made of. `yours`: of whoever asks alone. `organization`: how their organization works. */
export const BasedOn = z.enum(['yours', 'organization']);

/** A figure that is shown at once: a person's own, or of how an organization works. */
export const OwnFigureView = z
  .object({
    signal: z.string(),
    title: z.string(),
    definition: z.string(),
    basedOn: BasedOn,
    dimensions: CellDimensions,
    unit: SignalUnit,
    /** Conversations, offers or answers that it is made of. */
    n: z.number().int().nonnegative(),
    value: z.number().nullable(),
    interval: FigureInterval.nullable(),
    parts: z.array(FigurePart).readonly(),
    /** Nothing can be said yet: why. */
    notYet: z.string().nullable(),
    sentence: z.string(),
  })
  .meta({ id: 'OwnFigure' });
export type OwnFigureView = z.infer<typeof OwnFigureView>;

/** What a candidate's own conversations say, and what the market says beside it. */
export const MyMarketView = z
  .object({
    asOf: Instant,
    /** Whether they count in figures about groups. */
    counts: z.boolean(),
    figures: z.array(OwnFigureView).readonly(),
    /** What most of their booked chats were about; `null`: nothing that they said, or several things alike. */
    roleFamily: RoleFamily.nullable(),
    /**
     * The newest released figures of the market for candidates, of all or by what they are themselves: that role family, the countries
     * and levels of their offers. Those by kind and industry are in `market-figures`.
     */
    market: z.array(ReleasedCellView).readonly(),
    /** Signals with more such cells than are here: 500 of each, of the role family first, and those of the most people. All are in `market-figures`. */
    cutShort: z.array(z.string()).readonly(),
  })
  .meta({ id: 'MyMarket' });
export type MyMarketView = z.infer<typeof MyMarketView>;

/** How an organization's interviewing works, and what its guests think of it. */
export const OurInterviewingView = z
  .object({
    asOf: Instant,
    from: SignalWindow,
    to: SignalWindow,
    /** Process facts of these months, the present one included. */
    process: z.array(OwnFigureView).readonly(),
    /** The newest released figures about what guests say. */
    opinions: z.array(ReleasedCellView).readonly(),
  })
  .meta({ id: 'OurInterviewing' });
export type OurInterviewingView = z.infer<typeof OurInterviewingView>;

/** How guests rate one interviewer, for that interviewer. */
export const MyInterviewingView = z
  .object({
    asOf: Instant,
    figures: z.array(OwnFigureView).readonly(),
    /** Beside the organization's other interviewers, as it was released, the newest quarter first. */
    released: z.array(ReleasedCellView).readonly(),
  })
  .meta({ id: 'MyInterviewing' });
export type MyInterviewingView = z.infer<typeof MyInterviewingView>;

/** Whether somebody counts in figures about groups. */
export const FiguresChoiceView = z.object({ counts: z.boolean() });
export type FiguresChoiceView = z.infer<typeof FiguresChoiceView>;

/** Who was shown which figures. */
export const FiguresSeenView = z.object({
  items: z
    .array(
      z.object({
        at: Instant,
        by: z.string(),
        organizationId: z.string().nullable(),
        what: z.string(),
        cells: z.number().int().nonnegative(),
      }),
    )
    .readonly(),
  next: z.string().nullable(),
});
export type FiguresSeenView = z.infer<typeof FiguresSeenView>;
