// @ts-check
/** @typedef {{ name: string, file: string, original: string, mutated: string, specs: string }} Mutant */

/** Guarantees of the event log, each taken away by one replacement, with the specs (a pattern for `npm test`) that must notice.
 * @type {readonly Mutant[]}
 */
export const mutants = [
  {
    name: 'no epoch check at the plan',
    file: 'libs/platform/src/log/sequencer.ts',
    original: "{ _id: 'sequencer', epoch: this.lease.epoch }, { $set: { pos: end, plan } }",
    mutated: "{ _id: 'sequencer' }, { $set: { pos: end, plan } }",
    specs: 'log/sequencer.spec',
  },
  {
    name: 'no contiguity check',
    file: 'libs/platform/src/log/sequencing.ts',
    original: 'else if (commit.from > head + 1) {',
    mutated: 'else if (commit.from > head + 1_000_000) {',
    specs: 'log/(sequencing|event-log.integration)',
  },
  {
    name: 'no sort of what waits',
    file: 'libs/platform/src/log/sequencer.ts',
    original: '.sort({ stream: 1, from: 1 })',
    mutated: '.sort({ from: -1 })',
    specs: 'log/event-log.integration',
  },
  {
    name: 'no majority',
    file: 'libs/platform/src/log/commit.document.ts',
    original: "writeConcern: { w: 'majority', journal: true }",
    mutated: 'writeConcern: { w: 1 }',
    specs: 'log/durable.integration',
  },
  {
    name: 'no finishing of the plan that a dead leader left',
    file: 'libs/platform/src/log/sequencer.ts',
    original: 'await this.stamp(state.plan ?? []);',
    mutated: 'if (state.plan === null) await this.stamp([]);',
    specs: 'log/leading.integration',
  },
  {
    name: 'no waiting for a lease to expire',
    file: 'libs/platform/src/log/lease.ts',
    original: "$expr: { $lt: ['$expiresAt', '$$NOW'] }",
    mutated: "$expr: { $lt: [0, '$$NOW'] }",
    specs: 'log/(lease|durable).integration',
  },
];
