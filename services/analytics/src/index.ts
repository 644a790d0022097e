export * from './analytics.module.ts';
export { factProjections, kindNames, kinds } from './facts/kinds.ts';
export { FactReader } from './folding/fact-reader.ts';
export { Folding } from './folding/folding.ts';
export { SignalState } from './folding/signal-state.ts';
export { releaseSignals } from './jobs/release-signals.job.ts';
export { ReleasedFigures } from './releasing/released.ts';
export { Releasing } from './releasing/releasing.ts';
