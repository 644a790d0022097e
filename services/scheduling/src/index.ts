export * from './scheduling.module.ts';
