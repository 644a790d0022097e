// Property tests draw what they try from the run's seed.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.CANDOR_CHAOS_SEED) });
