import { DataMapView, dataMap, holdings, streams } from '@candor/contracts';
import { Access, Returns } from '@candor/platform';
import { Controller, Get } from '@nestjs/common';

/** Which personal texts there are, where and what for; made of the definitions of events. It names nobody. */
@Access({ anonymous: true })
@Controller('api/data-map')
export class DataMapQueries {
  @Get()
  @Returns(DataMapView)
  map(): DataMapView {
    return { texts: dataMap(streams).map((datum) => ({ ...datum, why: holdings[datum.stream]?.why ?? '' })) };
  }
}
