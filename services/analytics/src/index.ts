export * from './analytics.module.ts';
