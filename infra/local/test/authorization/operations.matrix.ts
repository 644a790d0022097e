import { byOperator, type Matrix } from './matrix.ts';

/** A projection of each service. */
const projections = {
  gateway: 'organizations',
  scheduling: 'bookings',
  interviews: 'conversations',
  feedback: 'exchanges',
  analytics: 'exports',
} as const;
const nothing = (what: string) => ({ neverGood: what, also: [404] });

/** The same in every service. */
const operationsOf = ([service, projection]: readonly [string, string]): Matrix => ({
  [`GET /api/${service}/operations`]: byOperator(),
  [`GET /api/${service}/operations/parked`]: byOperator(),
  [`GET /api/${service}/operations/failed-jobs`]: byOperator(),
  [`POST /api/${service}/operations/parked/replay`]: byOperator({
    body: { handler: `projection:${projection}`, stream: `${service}/nothing/parked` },
    ...nothing('nothing is parked'),
  }),
  [`POST /api/${service}/operations/failed-jobs/retry`]: byOperator({ body: { key: 'no/job/failed' }, ...nothing('no job has failed') }),
  [`POST /api/${service}/operations/rebuilds`]: byOperator({ body: { projection } }),
});

export const operations: Matrix = Object.assign({}, ...Object.entries(projections).map(operationsOf));
