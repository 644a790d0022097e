export * from './interviews.module.ts';
export { analyseTranscript } from './transcript/analysis/analyse-transcript.rule.ts';
