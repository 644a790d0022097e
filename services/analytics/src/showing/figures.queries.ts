import { type CellDimensions, type Instant, ReleasedCellsView, ReleasedCellView, SignalWindow } from '@candor/contracts';
import type { Clock } from '@candor/event-sourcing';
import { Access, AskedBy, type Asker, CLOCK, malformed, notFound, Paging, Returns } from '@candor/platform';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { Figures, type Viewer } from './figures.ts';
import { SeenFigures } from './seen-figures.ts';

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');
const dimensions = z
  .string()
  .max(500)
  .regex(/^(?:[A-Za-z-]{1,40}=[^,=]{1,200}(?:,[A-Za-z-]{1,40}=[^,=]{1,200}){0,5})?$/, 'Write dimensions as kind=fit,skill=skill/rust.')
  .default('')
  .transform((text): CellDimensions => Object.fromEntries(text === '' ? [] : text.split(',').map(parsed)))
  .describe('Such as kind=fit,skill=skill/rust');
const Chosen = Paging.extend({
  signal: z.string().max(60).optional(),
  window: SignalWindow.optional(),
  dimensions,
  history: flag.describe('Also versions that newer ones have taken the place of'),
  demo: flag.describe('Of the demonstration'),
});
const One = z.object({ signal: z.string().max(60), window: SignalWindow, dimensions, demo: flag });
const roles = ['owner', 'recruiter', 'interviewer', 'analyst'] as const;

/** Released figures. Every way to ask for them chooses among cells that were released, and none computes a new one. */
@Controller()
export class FiguresQueries {
  constructor(
    private readonly figures: Figures,
    private readonly seen: SeenFigures,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of the market, and of the organization where its opinions are the asker's to see. */
  @Get('figures')
  @Access({ roles, scopes: ['analytics:read'] })
  @Returns(ReleasedCellsView)
  ofOrganization(@AskedBy() asker: Asker, @Query({ schema: Chosen }) chosen: z.output<typeof Chosen>): Promise<ReleasedCellsView> {
    return this.found(asker, viewerOf(asker, chosen.demo), chosen);
  }

  @Get('figures/one')
  @Access({ roles, scopes: ['analytics:read'] })
  @Returns(ReleasedCellView)
  oneOfOrganization(@AskedBy() asker: Asker, @Query({ schema: One }) one: z.output<typeof One>): Promise<ReleasedCellView> {
    return this.single(asker, viewerOf(asker, one.demo), one);
  }

  @Get('market-figures')
  @Access({ signedIn: true, side: 'candidate' })
  @Returns(ReleasedCellsView)
  ofMarket(@AskedBy() asker: Asker, @Query({ schema: Chosen }) chosen: z.output<typeof Chosen>): Promise<ReleasedCellsView> {
    return this.found(asker, { organizationId: null, isCandidate: true, demo: chosen.demo }, chosen);
  }

  @Get('market-figures/one')
  @Access({ signedIn: true, side: 'candidate' })
  @Returns(ReleasedCellView)
  oneOfMarket(@AskedBy() asker: Asker, @Query({ schema: One }) one: z.output<typeof One>): Promise<ReleasedCellView> {
    return this.single(asker, { organizationId: null, isCandidate: true, demo: one.demo }, one);
  }

  /** The permanent address of a figure: the same for ever, also when a newer version has taken its place. */
  @Get('released/:id')
  @Access({ signedIn: true })
  @Returns(ReleasedCellView)
  async permanent(@AskedBy() asker: Asker, @Param('id') id: string): Promise<ReleasedCellView> {
    const cell = await this.figures.byId(id);
    const mine =
      cell?.organizationId == null ? undefined : asker.memberships.find(({ organization }) => organization === cell.organizationId);
    const isCandidate = asker.side === 'candidate';
    const allowed =
      cell &&
      (cell.organizationId === null ? !this.figures.isTooRecent(cell, isCandidate, this.clock.now()) : mine && seesOpinions(mine.role));
    if (!cell || !allowed) throw notFound();
    await this.noted({ ...asker, organization: mine?.organization ?? asker.organization }, id, 1);
    return cell;
  }

  private async found(asker: Asker, viewer: Viewer, chosen: z.output<typeof Chosen>): Promise<ReleasedCellsView> {
    const page = await this.figures.find(viewer, chosen, this.clock.now(), chosen);
    await this.noted(asker, `${chosen.signal ?? 'all'} ${chosen.window ?? 'all'} ${JSON.stringify(chosen.dimensions)}`, page.items.length);
    return { items: page.items, next: page.next };
  }

  private async single(asker: Asker, viewer: Viewer, one: z.output<typeof One>): Promise<ReleasedCellView> {
    const cell = await this.figures.one(viewer, one.signal, one.window, one.dimensions, this.clock.now());
    if (!cell) throw notFound('There is no such signal, or the window is not over yet.');
    await this.noted(asker, `${one.signal} ${one.window} ${JSON.stringify(one.dimensions)}`, 1);
    return cell;
  }

  private noted(asker: Asker, what: string, cells: number, at: Instant = this.clock.now()): Promise<void> {
    return this.seen.note(asker, what, cells, at);
  }
}

/** What guests think of an organization is for those who look after its interviewing, not for each interviewer. */
const seesOpinions = (role: string | undefined): boolean => role === 'owner' || role === 'recruiter' || role === 'analyst';

const viewerOf = ({ actor, organization, role }: Asker, demo: boolean): Viewer => ({
  organizationId: organization !== undefined && (actor.kind === 'key' || seesOpinions(role)) ? organization : null,
  isCandidate: false,
  demo,
});

function parsed(part: string): readonly [string, string] {
  const [name = '', value = ''] = part.split('=');
  try {
    return [name, decodeURIComponent(value)];
  } catch {
    throw malformed([{ field: 'dimensions', message: 'holds a percent sign that begins no code' }]);
  }
}
