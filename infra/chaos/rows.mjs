// @ts-check
// What can fail, and which specs show that Candor bears it: `quick` runs in `npm test`, `long` in `npm run chaos`, with
// random choices drawn from a seed.

const log = 'libs/testing/test/log';
const kafka = 'libs/testing/test/kafka';
const projecting = 'libs/testing/test/projecting';
const reacting = 'libs/testing/test/reacting';
const jobs = 'libs/testing/test/jobs';
const everywhere = 'infra/local/test';
const chaosOfLog = 'infra/chaos/test/log';
const product = 'infra/chaos/test/product';

/**
 * @typedef {object} Row
 * @property {number} row
 * @property {string} failure
 * @property {readonly string[]} quick spec files
 * @property {readonly string[]} long spec files
 */

/** @type {readonly Row[]} */
export const rows = [
  {
    row: 1,
    failure: 'sequencer, publisher or reactor killed at any point',
    quick: [
      `${log}/leading.integration.spec.ts`,
      `${kafka}/publisher-killed.integration.spec.ts`,
      `${reacting}/killed.integration.spec.ts`,
    ],
    long: [`${chaosOfLog}/row-01-killed-anywhere.chaos.spec.ts`],
  },
  {
    row: 2,
    failure: 'projector killed inside its transaction',
    quick: [`${reacting}/killed.integration.spec.ts`, `${projecting}/projecting.integration.spec.ts`],
    long: [`${chaosOfLog}/row-02-killed-in-transaction.chaos.spec.ts`],
  },
  {
    row: 3,
    failure: 'two leaders',
    quick: [`${log}/leading.integration.spec.ts`, `${log}/lease.integration.spec.ts`],
    long: [`${chaosOfLog}/row-03-two-leaders.chaos.spec.ts`],
  },
  {
    row: 4,
    failure: 'broker away for a minute under load',
    quick: [`${kafka}/kafka-failures.integration.spec.ts`],
    long: [`${product}/row-04-broker-away.chaos.spec.ts`],
  },
  {
    row: 5,
    failure: 'ring lost between processes of a service',
    quick: [`${log}/doorbell.integration.spec.ts`],
    long: [`${chaosOfLog}/row-05-lost-ring.chaos.spec.ts`],
  },
  {
    row: 6,
    failure: 'primary steps down, primary killed',
    quick: [`${log}/durable.integration.spec.ts`],
    long: [`${chaosOfLog}/row-06-primary.chaos.spec.ts`, `${chaosOfLog}/row-06-rolled-back.chaos.spec.ts`],
  },
  ...[
    { row: 7, failure: 'duplicate and reordered deliveries', quick: [`${projecting}/projecting.integration.spec.ts`] },
    {
      row: 8,
      failure: 'gap or swap inside a stream',
      quick: [`${log}/event-log.integration.spec.ts`, `${kafka}/kafka-failures.integration.spec.ts`],
    },
    { row: 9, failure: 'rebalance in the middle of a batch', quick: [`${kafka}/kafka-failures.integration.spec.ts`] },
    {
      row: 10,
      failure: 'events that cannot be handled',
      quick: [`${projecting}/parking.integration.spec.ts`, `${reacting}/reacting.integration.spec.ts`],
    },
    { row: 11, failure: '64 writers to one stream', quick: [`${log}/event-log.integration.spec.ts`] },
    { row: 12, failure: 'one commit sent 20 times at once', quick: [`${log}/event-log.integration.spec.ts`] },
    {
      row: 13,
      failure: 'rebuild under writes, killed',
      quick: [`${projecting}/rebuild.integration.spec.ts`, `${reacting}/killed.integration.spec.ts`],
    },
    { row: 14, failure: 'any sequence of requests, beside a model', quick: [`${log}/event-log.integration.spec.ts`] },
  ].map((row) => ({ ...row, long: row.quick })),
  {
    row: 15,
    failure: 'readers that follow 32 writers',
    quick: [`${log}/event-log.integration.spec.ts`],
    long: [`${chaosOfLog}/row-15-followed.chaos.spec.ts`],
  },
  {
    row: 16,
    failure: 'erased under load, then searched for everywhere',
    quick: [`${everywhere}/erased-everywhere.integration.spec.ts`],
    long: [`${product}/row-16-erased.chaos.spec.ts`],
  },
  {
    row: 17,
    failure: 'everything lost but commits, keys and blobs',
    quick: [`${reacting}/killed.integration.spec.ts`, `${jobs}/lost-redis.integration.spec.ts`],
    long: [`${product}/row-17-everything-lost.chaos.spec.ts`],
  },
  {
    row: 19,
    failure: 'partitions added under load',
    quick: [`${kafka}/kafka.integration.spec.ts`],
    long: [`${product}/row-19-partitions-added.chaos.spec.ts`],
  },
  {
    row: 20,
    failure: 'event loop of the leader blocked beyond its lease',
    quick: [`${log}/leading.integration.spec.ts`],
    long: [`${chaosOfLog}/row-20-blocked.chaos.spec.ts`],
  },
];

/** Row 18, that each check can fail, is `npm run mutants`. */
export const soak = {
  row: 21,
  failure: 'everything killed at random, for long',
  quick: [`${product}/killed-one-by-one.integration.spec.ts`],
  long: [`${product}/row-21-soak.chaos.spec.ts`],
};
