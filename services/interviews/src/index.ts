export * from './interviews.module.ts';
