import {
  FailedJobsView,
  ParkedStreamView,
  RebuildAskedView,
  RebuildWanted,
  ReplayedView,
  ReplayWanted,
  RetryWanted,
  ServiceReport,
} from '@candor/contracts';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../auth/access.ts';
import { AskedBy, type Asker } from '../auth/asker.ts';
import { Rejects } from '../http/openapi.ts';
import { type Page, Paging, pageOf } from '../http/paging.ts';
import { Returns, ReturnsNothing } from '../http/returns.ts';
import { operatorRejections, ServiceOperator } from './service-operator.ts';

const HowMany = Paging.pick({ limit: true });
const { unknown_handler, not_parked, other_rows, replayed_meanwhile, unknown_job, unknown_projection } = operatorRejections;

/** In every service: what whoever holds an operator's link sees and does. It tells of ids, figures and defects, never of what people wrote. */
@Controller('operations')
@Access({ link: ['operator'] })
export class OperationsController {
  constructor(@Inject(ServiceOperator) private readonly operator: ServiceOperator) {}

  /** How far the log, every projection, reactor and job is, rebuilds included. */
  @Get()
  @Returns(ServiceReport)
  report(): Promise<ServiceReport> {
    return this.operator.report();
  }

  @Get('parked')
  @Returns(pageOf(ParkedStreamView), { description: 'Streams that a projection or reactor could not take' })
  parked(@Query({ schema: Paging }) paging: Paging): Promise<Page<ParkedStreamView>> {
    return this.operator.parked(paging);
  }

  @Post('parked/replay')
  @Rejects({ unknown_handler, not_parked, other_rows, replayed_meanwhile })
  @Returns(ReplayedView, { description: 'Takes what waits, in order, until something fails again' })
  replay(@AskedBy() asker: Asker, @Body({ schema: ReplayWanted }) wanted: ReplayWanted): Promise<ReplayedView> {
    return this.operator.replay(wanted, nameOf(asker));
  }

  @Get('failed-jobs')
  @Returns(FailedJobsView, { description: 'What failed first comes first; `failedJobs` of the report says how many there are' })
  async failedJobs(@Query({ schema: HowMany }) { limit }: z.output<typeof HowMany>): Promise<FailedJobsView> {
    return { items: [...(await this.operator.failedJobs(limit))] };
  }

  @Post('failed-jobs/retry')
  @Rejects({ unknown_job })
  @ReturnsNothing({ description: 'It is tried again at once, with all its attempts' })
  retry(@AskedBy() asker: Asker, @Body({ schema: RetryWanted }) { key }: RetryWanted): Promise<void> {
    return this.operator.retry(key, nameOf(asker));
  }

  @Post('rebuilds')
  @Rejects({ unknown_projection })
  @Returns(RebuildAskedView, {
    status: 202,
    description: 'Rows are built anew beside those that are read meanwhile; the report says how far that is',
  })
  rebuild(@AskedBy() asker: Asker, @Body({ schema: RebuildWanted }) { projection }: RebuildWanted): Promise<RebuildAskedView> {
    return this.operator.rebuild(projection, nameOf(asker));
  }
}

/** The gateway's own addresses begin as those that it hands on do: an operator asks `/api/<service>/operations` of every service. */
@Controller('api/gateway/operations')
export class GatewayOperationsController extends OperationsController {}

/** Whoever the link was made for. */
const nameOf = ({ link }: Asker): string => link?.subject ?? 'operator';
