export * from './feedback.module.ts';
